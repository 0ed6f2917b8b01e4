using System.Globalization;

namespace Corpus.Testing;

/// <summary>Extended grapheme clusters (UAX #29), the characters that a reader sees.</summary>
internal static class Clusters
{
    private const char FirstCombining = '\u0300';

    /// <summary>The length of the cluster that begins at a place, in UTF-16 units. O(length).</summary>
    public static int LengthAt(string text, int at)
    {
        // Nothing below the first combining mark joins what stands before it, except a line feed after a carriage return.
        if (text[at] < FirstCombining && text[at] != '\r' && (at + 1 == text.Length || text[at + 1] < FirstCombining))
            return 1;
        return StringInfo.GetNextTextElementLength(text.AsSpan(at));
    }
}
