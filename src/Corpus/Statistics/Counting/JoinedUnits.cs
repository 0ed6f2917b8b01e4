using System.Text;

namespace Corpus;

/// <summary>
/// The words of several indexes with numbers that they have in common: what is written alike in two of them is one word. The numbers are in the order of the forms, as those of an
/// index are, so that what is counted by them is listed in the order that an image of all articles would give. Of one index, its own. Immutable, so thread-safe.
/// </summary>
internal sealed class JoinedUnits
{
    // Of each number the part that has the word first, and the number that it has there; null where there is one part only.
    private readonly int[]? _parts;
    private readonly int[]? _own;
    private readonly int _only;

    private JoinedUnits(WordUnits?[] units, int only)
    {
        (Units, _only) = (units, only);
        Count = only < 0 ? 0 : units[only]!.Count;
    }

    private JoinedUnits(WordUnits?[] units, WordMerge merge)
    {
        (_parts, _own, Count, _only) = ([.. merge.Parts], [.. merge.Own], merge.Own.Count, -1);
        Units = new WordUnits?[units.Length];
        for (var i = 0; i < units.Length; i++)
            Units[i] = units[i]?.Joined(merge.Numbers[i], Count);
    }

    /// <summary>How many different words there are: their numbers are less.</summary>
    public int Count { get; }

    /// <summary>The words of each part, with the numbers that all have in common; null for a part without a token.</summary>
    public WordUnits?[] Units { get; }

    /// <summary>Joins the words of the parts that have a token. O(words · parts), and O(1) for one part.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static JoinedUnits Of(ReadOnlySpan<Subcorpus> parts, bool matchCase, bool wordsOnly)
    {
        var units = new WordUnits?[parts.Length];
        var (only, count) = (-1, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].TokenCount == 0)
                continue;
            units[i] = WordUnits.Of(parts[i], matchCase, wordsOnly);
            (only, count) = (i, count + 1);
        }

        return count <= 1 ? new JoinedUnits(units, only) : new JoinedUnits(units, WordMerge.Of(parts, matchCase));
    }

    /// <summary>How often each word occurs in the parts, which are the first of those that it was made of or those from a place on. O(tokens), or O(words) for whole corpora.</summary>
    /// <exception cref="InvalidOperationException">A word occurs more often than can be counted.</exception>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int[] CountsOf(ReadOnlySpan<Subcorpus> parts, int from = 0)
    {
        int[]? counts = null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (Units[from + i] is { } units && parts[i].TokenCount > 0)
                counts = WordCounts.Sum(counts, units.CountsOf(TypeHistogram.Of(parts[i])));
        }

        return counts ?? new int[Count];
    }

    /// <summary>How many articles of a whole corpus have a word, where there is one corpus and its lexicon knows it; else -1. O(log words).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int KnownArticlesOf(int number) => _parts is null ? Units[_only]!.KnownArticlesOf(number) : -1;

    /// <summary>How many articles of whole corpora have each word, where the lexicons know it; else null. O(words · parts).</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    public int[]? KnownArticles()
    {
        var articles = new int[Count];
        foreach (var units in Units)
        {
            for (var own = 0; own < (units?.OwnCount ?? 0); own++)
            {
                if (units!.KnownArticlesOf(own) is not (>= 0 and var known))
                    return null;
                articles[units.JoinedNumberOf(own)] += known;
            }
        }

        return articles;
    }

    /// <summary>The place of each word, where they are terms, their forms compared from the last character to the first. Nobody writes to it. O(words · log), and O(1) for one part that was asked before.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    public int[] ReverseRanks(ReadOnlySpan<Subcorpus> parts)
        => _parts is null ? parts[_only].Index.VocabularyFor(parts[_only].Cancellation).ReverseRanks : Vocabulary.RankReversed(Count, number => Encoding.UTF8.GetBytes(FormOf(number)));

    /// <summary>How a word is written. O(log words).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string FormOf(int number) => _parts is null ? Units[_only]!.FormOf(number) : Units[_parts[number]]!.FormOf(_own![number]);

    /// <summary>The number of a word; -1 if there is none. O(parts · log words).</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    public int NumberOf(string word)
    {
        foreach (var units in Units)
        {
            if (units?.NumberOf(word) is >= 0 and var own)
                return units.JoinedNumberOf(own);
        }

        return -1;
    }
}
