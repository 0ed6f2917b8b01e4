namespace Corpus.Segmentation;

/// <summary>Tells a quotation that goes on in the next paragraph from one whose closing mark was forgotten.</summary>
internal static class MissingCloser
{
    private const int LongestLook = 400;

    /// <summary>
    /// Whether the quotation's paragraph attributes it, as in <c>“I come, she said.</c>: a comma, then a verb of speech beside a pronoun or a name.
    /// O(1): no more than the beginning of a long paragraph is read.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token behind the opening mark.</param>
    /// <param name="end">The end of its paragraph.</param>
    public static bool IsLikely(in QuotationText text, int first, int end)
    {
        if (first >= end || end - first > LongestLook)
            return false;
        for (var i = first; i + 2 < end; i++)
        {
            if (text.Is(i, ',') && IsAttribution(text, i + 1, i + 2))
                return true;
        }

        return false;
    }

    private static bool IsAttribution(in QuotationText text, int left, int right)
        => (text.Is(left, WordClass.Source) && text.IsCapitalised(right))
            || (text.Is(left, WordClass.Speech) && IsSpeaker(text, right))
            || (IsSpeaker(text, left) && text.Is(right, WordClass.Speech));

    private static bool IsSpeaker(in QuotationText text, int token) => text.Is(token, WordClass.Pronoun) || text.IsCapitalised(token);
}
