namespace Corpus.Testing;

/// <summary>
/// Aligns words of gold with words of a program by their places, as <c>conll18_ud_eval.py</c> does. The words of a multiword token have one place; they are aligned in their order where both
/// have as many of them, and otherwise not at all.
/// </summary>
internal static class WordAlignment
{
    /// <summary>Calls what is wanted for each pair, and for each word that has none. O(n).</summary>
    public static void Go(LabeledSpan[] gold, LabeledSpan[] found, Action<LabeledSpan, LabeledSpan> pair, Action<LabeledSpan>? missing = null, Action<LabeledSpan>? spurious = null)
    {
        int g = 0, f = 0;
        while (g < gold.Length || f < found.Length)
        {
            var compared = f == found.Length ? -1 : g == gold.Length ? 1 : SpanOrder.ComparePlaces(gold[g], found[f]);
            var goldEnd = compared <= 0 ? EndOfPlace(gold, g) : g;
            var foundEnd = compared >= 0 ? EndOfPlace(found, f) : f;
            var isAligned = goldEnd - g == foundEnd - f;
            for (; isAligned && g < goldEnd; g++, f++)
                pair(gold[g], found[f]);
            for (; g < goldEnd; g++)
                missing?.Invoke(gold[g]);
            for (; f < foundEnd; f++)
                spurious?.Invoke(found[f]);
        }
    }

    private static int EndOfPlace(LabeledSpan[] words, int at)
    {
        var end = at + 1;
        while (end < words.Length && SpanOrder.ComparePlaces(words[at], words[end]) == 0)
            end++;
        return end;
    }
}
