namespace Corpus.Segmentation;

/// <summary>The tailorings of apostrophes. Unicode's rules have them between two letters (<c>auto's</c>, <c>don't</c>).</summary>
internal static class Apostrophes
{
    private const int Acute = 0x00B4;
    private const int LeftQuote = 0x2018;
    private const int RightQuote = 0x2019;

    /// <summary>Whether the character is written for an apostrophe.</summary>
    public static bool IsApostrophe(int codePoint) => codePoint is '\'' or '`' or Acute or LeftQuote or RightQuote;

    /// <summary>
    /// Words that begin with an apostrophe: <c>'s</c> of <c>'s morgens</c>, <c>'t</c>, <c>'tis</c>, the <c>'n'</c> of <c>rock 'n' roll</c>.
    /// Text often has an opening quote
    /// there that a word processor made of it.
    /// </summary>
    /// <returns>The end of the word, so far; else -1.</returns>
    public static int EndOfWord<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        _ = text.CodePointAt(start, out var length);
        if (!text.IsLetterAt(start + length))
            return -1;

        foreach (var word in rules.WordsBehindApostrophe)
        {
            var end = EndOfListed(text, start + length, word);
            if (end >= 0)
                return end;
        }

        return -1;
    }

    /// <summary>
    /// A year without its century, <c>'90</c> or <c>'90s</c>: two digits. Behind a word only where the mark may open a quotation too, which
    /// it does at the beginning and behind a colon.
    /// </summary>
    /// <returns>The end of the word, so far; else -1.</returns>
    public static int EndOfYear<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, bool isBehindWord)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var mark = text.CodePointAt(start, out var length);
        if (mark != RightQuote && !(mark == '\'' && isBehindWord))
            return -1;

        var digits = start + length;
        if (!text.IsDigitAt(digits) || !text.IsDigitAt(digits + 1) || text.IsDigitAt(digits + 2))
            return -1;
        var isFraction = text.UnitOrBlank(digits + 2) is '.' or ',' or ':' && text.IsDigitAt(digits + 3);
        return isFraction ? -1 : text.EndOfPart(digits);
    }

    /// <summary>
    /// Within a word what Unicode's rules lack: an acute or grave accent as an apostrophe between letters (<c>foto´s</c>), and an
    /// apostrophe behind a digit (<c>80'er</c>, <c>A4'tje</c>).
    /// </summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndWithin<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var mark = text.CodePointAt(end, out var length);
        var joins = rules.ApostropheJoinsDigits
            && (text.IsDigitAt(end - 1) || (mark is '`' or Acute && text.IsLetterBefore(end)))
            && text.IsLetterAt(end + length);
        return joins ? text.EndOfPart(end + length) : end;
    }

    /// <summary>
    /// The genitive of what ends in a sibilant: <c>Jans' boek</c>. Only before another word, and only where no single quote is open that
    /// the mark might close.
    /// </summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndOfGenitive<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var mark = text.CodePointAt(end, out var length);
        var joins = mark is '\'' or RightQuote
            && rules.GenitiveLetters.AsSpan().IndexOf((char)text[end - 1]) >= 0
            && text.UnitOrBlank(end + length) == ' '
            && text.IsWordAt(end + length + 1);
        return joins ? end + length : end;
    }

    private static int EndOfListed<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int at, string word)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var last = at;
        foreach (var c in word)
        {
            var codePoint = text.CodePointAt(at, out var length);
            if (c == '\'' ? !IsApostrophe(codePoint) : (codePoint | 0x20) != c)
                return -1;
            last = at;
            at += length;
        }

        // The word must end there, and have no mark behind it that would make it a quoted one.
        return text.EndOfPart(last) != at || IsApostrophe(text.CodePointAt(at, out _)) ? -1 : at;
    }
}
