namespace Corpus.Segmentation;

/// <summary>Punctuation marks that are one token though they are several characters.</summary>
internal static class TokenMarks
{
    /// <summary>
    /// <c>...</c>, <c>--</c>, <c>?!</c>: the end of a run of full stops, of hyphens, or of question and exclamation marks. O(its length).
    /// </summary>
    public static int EndOfRun<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var mark = text[start];
        var end = start + 1;
        while (end < text.Length && (text[end] == mark || (mark is '!' or '?' && text[end] is '!' or '?')))
            end++;
        return text.EndOfPart(end - 1);
    }

    /// <summary>
    /// Quotation marks made of two: <c>''</c>, and <c>``</c>; <c>,,</c> where it opens, before a character and behind none.
    /// </summary>
    /// <returns>Whether the two are one mark.</returns>
    public static bool AreDoubled<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, bool isBehindBlank)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => text.UnitOrBlank(start + 1) == text[start]
            && (text[start] != ',' || ((isBehindBlank || text.UnitOrBlank(start - 1) is '(') && !text.IsBlankAt(start + 2)));

    /// <summary><c>#hashtag</c>, <c>@account</c>: a sign with letters, digits and low lines behind it, and not digits alone.</summary>
    /// <returns>Its end; -1 if it is none. O(its length).</returns>
    public static int EndOfTag<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var hasLetter = false;
        var at = start + 1;
        while (at < text.Length)
        {
            var codePoint = text.CodePointAt(at, out var length);
            var kind = BreakProperties.KindOf(codePoint);
            if (BreakProperties.WordBreakOf(codePoint) is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ)
                kind = CharacterKind.Mark;
            if (kind is not (CharacterKind.Upper or CharacterKind.Lower or CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark) && codePoint != '_')
                break;
            hasLetter |= kind is not (CharacterKind.Digit or CharacterKind.Mark) && codePoint != '_';
            at += length;
        }

        return hasLetter ? at : -1;
    }
}
