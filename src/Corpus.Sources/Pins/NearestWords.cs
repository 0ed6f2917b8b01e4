using System.Globalization;

namespace Corpus.Sources;

/// <summary>Finds the stretch of a text that is nearest to words that do not stand in it.</summary>
/// <remarks>
/// Near is Levenshtein's distance: the number of UTF-16 units to insert, delete or replace. The text is gone through once with the bit-parallel algorithm of <see cref="BitParallelDistance"/>, which gives the
/// least distance and where it ends; the same, backwards from there, gives where it starts. So the work is bounded by length × words / 64, and above <see cref="MostWork"/> of such steps nothing is proposed: a text
/// of 1 MB and words of 500 units are 8 million steps, some 50 ms.
/// </remarks>
internal static class NearestWords
{
    /// <summary>So many steps at most: about a third of a second, for a message that a person waits for.</summary>
    public const long MostWork = 1L << 26;

    private const int LongestRest = 24;

    /// <summary>
    /// The nearest stretch, widened to whole words; null where nothing is near (at most a third of the units of the words may differ), or to find it would take too long. Of several, the first.
    /// O(length of the text × words / 64).
    /// </summary>
    public static NearMatch? To(string words, FoldedText text)
    {
        var folded = FoldedText.Of(words.Trim()).Text;
        if (folded.Length == 0 || text.Text.Length == 0 || text.Text.Length * (long)BitParallelDistance.BlocksFor(folded.Length) > MostWork)
            return null;

        var (distance, end) = BitParallelDistance.Nearest(folded, text.Text, isAnchored: false);
        if (distance > Math.Max(1, folded.Length / 3) || distance >= folded.Length)
            return null;

        // A stretch at this distance is no longer than the words and the distance.
        var first = Math.Max(0, end - folded.Length - distance);
        var (_, length) = BitParallelDistance.Nearest(Reversed(folded), Reversed(text.Text.Substring(first, end - first)), isAnchored: true);
        return length == 0 ? null : new NearMatch(WholeWords(text, end - length, end), distance);
    }

    private static TextSpan WholeWords(FoldedText text, int start, int end)
    {
        var folded = text.Text;
        start -= RestOfWord(start - 1, -1, folded, start);
        end += RestOfWord(end, 1, folded, end - 1);
        while (start < end - 1 && folded[start] == ' ')
            start++;
        while (end - 1 > start && folded[end - 1] == ' ')
            end--;
        return text.InSource(start, end - start);
    }

    // How many units of a word stand outside of a stretch. Where words are not set apart, as in Chinese, none: there it would be the sentence.
    private static int RestOfWord(int outside, int step, string text, int inside)
    {
        if (inside >= text.Length || !IsOfWord(text[inside]))
            return 0;
        var count = 0;
        for (var at = outside; at >= 0 && at < text.Length && IsOfWord(text[at]); at += step)
            count++;
        return count <= LongestRest ? count : 0;
    }

    // Halves of surrogate pairs and what is put on letters belong to words too, so that neither is cut.
    private static bool IsOfWord(char c)
        => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Reversed(string text)
    {
        var units = text.ToCharArray();
        Array.Reverse(units);
        return new string(units);
    }
}
