namespace Corpus.Segmentation;

/// <summary>The tailorings of hyphens, which Unicode's rules leave to the language.</summary>
internal static class Hyphens
{
    /// <summary>Whether the character is a hyphen: not a dash.</summary>
    public static bool IsHyphen(int codePoint) => codePoint is '-' or 0x2010 or 0x2011;

    /// <summary>
    /// Behind a letter or digit: within a compound (<c>Zuid-Holland</c>, <c>24-jarige</c>, <c>St.-Annakade</c>), a range or a date
    /// (<c>1931-1934</c>), and for the part that is left out
    /// (<c>nieuwbouw- en renovatie</c>: before white space, a comma, a bracket or a stroke).
    /// </summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndWithin<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        _ = text.CodePointAt(end, out var length);
        var next = end + length;
        if (text.IsDigitAt(end - 1) && text.IsDigitAt(next))
            return text.EndOfPart(next);
        if (!rules.SignsJoinLetters || !(text.IsWordBefore(end) || text[end - 1] == '.'))
            return end;
        if (text.IsWordAt(next))
            return text.EndOfPart(next);

        var isLeftOut = next < text.Length && text.IsWordBefore(end) && (text[next] is ',' or ')' or '/' || text.IsBlankAt(next));
        return isLeftOut ? next : end;
    }

    /// <summary>
    /// Before a letter, for the part that is left out or stands in brackets: <c>olie-installaties en -pijpleidingen</c>. Not at the
    /// beginning of a text, where it is a bullet or a dash.
    /// </summary>
    /// <returns>The end of the word, so far; else -1.</returns>
    public static int EndOfWord<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        _ = text.CodePointAt(start, out var length);
        return rules.SignsJoinLetters && start > 0 && text[start - 1] is not ('\n' or '\r') && text.IsLetterAt(start + length)
            ? text.EndOfPart(start + length)
            : -1;
    }
}
