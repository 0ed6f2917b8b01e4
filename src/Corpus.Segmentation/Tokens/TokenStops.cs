namespace Corpus.Segmentation;

/// <summary>The tailorings of full stops. Unicode's rules have them between letters and between digits.</summary>
internal static class TokenStops
{
    // Ones of more characters are no abbreviations; so that looking costs no more than this, however often it is done.
    private const int LongestAbbreviation = 32;

    /// <summary>
    /// The full stop behind an abbreviation that is listed (<c>bv.</c>), an initial (<c>J.</c>) or single letters with full stops
    /// (<c>a.u.b.</c>, <c>U.S.</c>).
    /// </summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndOfAbbreviation<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end, LanguageRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        if (text.UnitOrBlank(end + 1) == '.' || text.IsLonger(start, end, LongestAbbreviation))
            return end;

        var keeps = default(TDecoder).ClassOf(rules.Abbreviations, text.Units.Slice(start, end - start)) switch
        {
            AbbreviationClass.None => rules.Tokens.InitialsKeepFullStops && (IsInitial(text, start, end, rules.Tokens) || IsLettersWithStops(text, start, end)),
            AbbreviationClass.BeforeName => SomethingFollows(text, end + 1),
            AbbreviationClass.BeforeNumber => SomethingFollows(text, end + 1) && !CapitalFollows(text, end + 1) && !QuoteCloses(text, end + 1),
            _ => true,
        };
        return keeps ? text.EndOfPart(end) : end;
    }

    /// <summary>A name that begins with a full stop: <c>.NET</c>, <c>.nl</c>. Behind white space or an opening bracket, before a letter.</summary>
    /// <returns>The end of the word, so far; else -1.</returns>
    public static int EndOfName<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, bool isBehindBlank, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => rules.SignsJoinLetters && (isBehindBlank || text.UnitOrBlank(start - 1) is '(' or '[') && text.IsLetterAt(start + 1) ? text.EndOfPart(start + 1) : -1;

    /// <summary>A file name whose last letter before the full stop is a digit, which Unicode's rules end there: <c>report2.pdf</c>.</summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndOfFileName<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var joins = rules.SignsJoinLetters && text.IsDigitAt(end - 1) && text.UnitOrBlank(end + 1) is >= 'a' and <= 'z' && text.IsLetterAt(start);
        return joins ? text.EndOfPart(end + 1) : end;
    }

    private static bool IsInitial<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var letter = text.CodePointAt(start, out var length);
        if (start + length != end || BreakProperties.KindOf(letter) != CharacterKind.Upper)
            return false;
        return letter >= 0x80 || rules.WordsOfOneCapital.AsSpan().IndexOf((char)letter) < 0 || InitialFollows(text, end + 1);
    }

    // I. M. Pei
    private static bool InitialFollows<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int at)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        if (text.UnitOrBlank(at) == ' ')
            at++;
        var kind = BreakProperties.KindOf(text.CodePointAt(at, out var length));
        return kind == CharacterKind.Upper && text.UnitOrBlank(at + length) == '.';
    }

    // Single letters, or a capital with one small letter: A.F.Th.
    private static bool IsLettersWithStops<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var parts = 0;
        for (var at = start; at < end; parts++)
        {
            var kind = BreakProperties.KindOf(text.CodePointAt(at, out var length));
            if (kind is not (CharacterKind.Upper or CharacterKind.Lower))
                return false;
            at += length;
            if (kind == CharacterKind.Upper && at < end && BreakProperties.KindOf(text.CodePointAt(at, out length)) == CharacterKind.Lower)
                at += length;
            if (at < end && text[at++] != '.')
                return false;
        }

        return parts > 1;
    }

    private static bool SomethingFollows<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int at)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => at < text.Length && text[at] is not ('\n' or '\r');

    private static bool CapitalFollows<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int at)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => text.KindAt(text.UnitOrBlank(at) == ' ' ? at + 1 : at) is CharacterKind.Upper or CharacterKind.Blank;

    // “No.” is a word that somebody said.
    private static bool QuoteCloses<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int at)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => at < text.Length && text.CodePointAt(at, out _) is '"' or '\'' or '’' or '”' or '“' or '»' or '›';
}
