namespace Corpus.Sources;

/// <summary>Finds the words of pinned spans in a text. Both the library and the analyzer look here, so that they find the same.</summary>
internal static class PinnedWords
{
    /// <summary>
    /// Where the words stand, in order, in UTF-16 units: those of the text, whatever quotes and white space the words have. White space around the words does not count. Words that overlap
    /// themselves count each time (<c>aa</c> stands twice in <c>aaa</c>). O(length of the text) and, where they stand nearly everywhere, O(length × words).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words; none are found where there are none.</param>
    public static IReadOnlyList<TextSpan> Find(FoldedText text, string words)
    {
        var folded = FoldedText.Of(words.Trim()).Text;
        var found = new List<TextSpan>();
        if (folded.Length == 0)
            return found;
        for (var at = text.Text.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(folded, at + 1, StringComparison.Ordinal))
        {
            if (!IsAmidPair(text.Text, at) && !IsAmidPair(text.Text, at + folded.Length))
                found.Add(text.InSource(at, folded.Length));
        }

        return found;
    }

    // C# can write half a surrogate pair, and no text has one.
    private static bool IsAmidPair(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
