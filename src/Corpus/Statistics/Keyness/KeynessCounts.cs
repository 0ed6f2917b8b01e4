namespace Corpus;

/// <summary>Counts the words of two corpora. Immutable, so thread-safe.</summary>
internal sealed class KeynessCounts
{
    private readonly JoinedUnits _units;

    /// <summary>Counts them. O(tokens), or O(words) for whole corpora.</summary>
    /// <exception cref="InvalidOperationException">A word occurs more often than can be counted.</exception>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public KeynessCounts(CountedCorpora articles, CountedCorpora reference, bool matchCase, bool wordsOnly)
    {
        // Words of one image have the same numbers as they are.
        if (articles.Parts is [var first] && reference.Parts is [var second] && ReferenceEquals(first.Image, second.Image))
            _units = JoinedUnits.Of([first.TokenCount > 0 ? first : second], matchCase, wordsOnly);
        else
            _units = JoinedUnits.Of([.. articles.Parts, .. reference.Parts], matchCase, wordsOnly);
        var counts = _units.CountsOf(articles.Parts);
        var referenceCounts = _units.CountsOf(reference.Parts, _units.Units.Length - reference.Parts.Length);
        foreach (var count in counts)
            Size += count;
        foreach (var count in referenceCounts)
            ReferenceSize += count;
        Words = Zip(counts, referenceCounts);
    }

    /// <summary>How many tokens were counted of the articles.</summary>
    public long Size { get; }

    /// <summary>How many tokens were counted of the reference.</summary>
    public long ReferenceSize { get; }

    /// <summary>The words that occur in either, in the order of their forms.</summary>
    public KeynessCount[] Words { get; }

    /// <summary>The table of a word.</summary>
    public KeynessTable TableOf(KeynessCount word) => new(word.Count, Size, word.ReferenceCount, ReferenceSize);

    /// <summary>How the word is written. O(log words).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string FormOf(KeynessCount word) => _units.FormOf(word.Word);

    private static KeynessCount[] Zip(int[] counts, int[] referenceCounts)
    {
        var words = new List<KeynessCount>();
        for (var word = 0; word < counts.Length; word++)
        {
            if ((counts[word] | referenceCounts[word]) != 0)
                words.Add(new KeynessCount(word, counts[word], referenceCounts[word]));
        }

        return [.. words];
    }
}
