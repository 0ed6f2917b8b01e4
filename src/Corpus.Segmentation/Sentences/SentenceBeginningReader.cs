using System.Globalization;

namespace Corpus.Segmentation;

/// <summary>Reads a <see cref="SentenceBeginning"/>.</summary>
internal static class SentenceBeginningReader
{
    // More marks than these before the first word begin no sentence; and what is looked at for each token has a bound.
    private const int MostMarks = 8;

    /// <summary>What a sentence would begin with at the token. O(1).</summary>
    public static SentenceBeginning Read(in TokenView view, int token)
    {
        var word = token;
        var limit = Math.Min(view.End, token + MostMarks);
        while (word < limit && IsOpening(view, word))
            word++;
        return word < limit
            ? new SentenceBeginning(KindOf(view, word), token, word)
            : new SentenceBeginning(BeginningKind.None, token, token);
    }

    /// <summary>Whether the token is a word that begins with a capital.</summary>
    public static bool IsCapital(in TokenView view, int token) => token < view.End && KindOf(view, token) == BeginningKind.Capital;

    // Quotes, brackets, dashes, `¿`, and dots before the word that they are glued to.
    private static bool IsOpening(in TokenView view, int token)
    {
        if (view.KindOf(token) is TokenKind.Word or TokenKind.Number or TokenKind.Url or TokenKind.Email or TokenKind.Tag or TokenKind.Emoji)
            return false;
        var mark = view.FirstOf(token);
        return Marks.IsQuote(mark) || Marks.IsOpeningBracket(mark) || Marks.IsDash(mark) || Marks.IsInverted(mark) || Marks.IsBullet(mark)
            || mark is '*' or '#'
            || (!view.IsGlued(token) && (Marks.IsEllipsis(view[token]) || view.Is(token, '.')));
    }

    private static BeginningKind KindOf(in TokenView view, int token) => view.KindOf(token) switch
    {
        TokenKind.Word => KindOfWord(view, token),
        TokenKind.Number => BeginningKind.Number,
        TokenKind.Symbol => IsBeforeNumber(view.FirstOf(token)) ? BeginningKind.Number : BeginningKind.None,
        TokenKind.Url or TokenKind.Email or TokenKind.Tag or TokenKind.Emoji => BeginningKind.Uncased,
        TokenKind.Other => BeginningKind.None,
        // The crude kinds of a layer that somebody gives.
        _ => IsBeforeNumber(view.FirstOf(token)) ? BeginningKind.Number : BeginningKind.None,
    };

    private static bool IsBeforeNumber(char c) => c == '§' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static BeginningKind KindOfWord(in TokenView view, int token)
    {
        var word = view[token];
        // ’s Morgens: the capital is that of the next word.
        if (word[0] is '\'' or '’' or '‘' && word.Length > 1)
            return !char.IsLower(word[1]) || IsCapitalWord(view, token + 1) ? BeginningKind.Capital : BeginningKind.Lower;
        if (char.IsDigit(word[0]))
            return BeginningKind.Number;
        if (char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == UnicodeCategory.TitlecaseLetter)
            return BeginningKind.Capital;
        if (!char.IsLower(word[0]))
            return BeginningKind.Uncased;
        foreach (var c in word.Slice(0, Math.Min(word.Length, 4)))
        {
            if (char.IsUpper(c))
                return BeginningKind.InnerCapital;
        }

        return BeginningKind.Lower;
    }

    private static bool IsCapitalWord(in TokenView view, int token)
        => token < view.End && view.KindOf(token) == TokenKind.Word && char.IsUpper(view.FirstOf(token));
}
