namespace Corpus.Segmentation;

/// <summary>Finds out which language a text is in, by the function words in it.</summary>
/// <remarks>
/// A word counts for every language that has it. The language that has most of them is the text's, unless another one has so many that the first has not
/// that the text may be in either, or in both.
/// </remarks>
internal static class LanguageDetector
{
    /// <summary>The tag of a text whose language cannot be told (BCP 47, ISO 639-2).</summary>
    private const string Undetermined = "und";

    // The beginning tells as much as the whole.
    private const int LongestBeginning = 2000;

    // A text of sentences has far more; one that has fewer is a list of names, or in another language.
    private const int FewestPercent = 10;

    // One word may be a name or a loan; it is enough in a short text that has no word of another language.
    private const int FewestWords = 2;
    private const int ShortText = 10;
    private const int ShortestText = 3;

    /// <summary>
    /// The BCP 47 tag of the text's language; <c>und</c> where it cannot be told: too few words, words of several languages, or a language that is not in
    /// <see cref="FunctionWords"/>. O(length), and no more than the first 2,000 characters of a longer text; allocates nothing.
    /// </summary>
    public static string Detect(ReadOnlySpan<char> text)
    {
        var words = LanguageWords.All;
        Span<int> found = stackalloc int[LongestBeginning / 2 + 1];
        found = found.Slice(0, Find(text.Slice(0, Math.Min(text.Length, LongestBeginning)), words, found));
        Span<int> counts = stackalloc int[LanguageWords.MostLanguages];
        Count(found, ~0, counts);
        var best = IndexOfMost(counts);
        var isEnough = counts[best] >= FewestWords
            ? counts[best] * 100 >= found.Length * FewestPercent
            : found.Length is >= ShortestText and <= ShortText && IsZeroBut(counts, best) && counts[best] > 0;
        return isEnough && IsTheOnlyOne(found, counts, best) ? words.TagOf(best) : Undetermined;
    }

    // Puts the languages that each word is of into the span; gives the number of words, of which there are no more than half the characters and one.
    private static int Find(ReadOnlySpan<char> text, LanguageWords words, Span<int> found)
    {
        var count = 0;
        for (var at = 0; TryNextWord(text, ref at, out var word);)
            found[count++] = words.LanguagesOf(word);
        return count;
    }

    // How many words each language has of those that one of the languages in the mask has.
    private static void Count(ReadOnlySpan<int> found, int mask, Span<int> counts)
    {
        counts.Clear();
        foreach (var languages in found)
        {
            if ((languages & mask) == 0)
                continue;
            for (var rest = languages; rest != 0; rest &= rest - 1)
                counts[LowestOf(rest)]++;
        }
    }

    /// <summary>Whether no other language has more than half as many words that the best has not as the best has that it has not.</summary>
    private static bool IsTheOnlyOne(ReadOnlySpan<int> found, ReadOnlySpan<int> counts, int best)
    {
        Span<int> shared = stackalloc int[LanguageWords.MostLanguages];
        Count(found, 1 << best, shared);
        for (var i = 0; i < counts.Length; i++)
        {
            if (i != best && 2 * (counts[i] - shared[i]) > counts[best] - shared[i])
                return false;
        }

        return true;
    }

    private static bool IsZeroBut(ReadOnlySpan<int> counts, int index)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (i != index && counts[i] > 0)
                return false;
        }

        return true;
    }

    // The first of those that have most.
    private static int IndexOfMost(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }

        return best;
    }

    private static int LowestOf(int languages)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(languages);
#else
        var index = 0;
        for (; (languages & 1) == 0; languages >>= 1)
            index++;
        return index;
#endif
    }

    // Letters, and apostrophes before and between them.
    private static bool TryNextWord(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> word)
    {
        while (at < text.Length && !char.IsLetter(text[at]) && !(IsApostrophe(text, at) && (at == 0 || !char.IsLetter(text[at - 1]))))
            at++;
        var start = at;
        while (at < text.Length && (char.IsLetter(text[at]) || IsApostrophe(text, at)))
            at++;
        word = text.Slice(start, at - start);
        return !word.IsEmpty;
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) => text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
