namespace Corpus;

/// <summary>Counts the words of two corpora. Immutable, so thread-safe.</summary>
internal sealed class KeynessCounts
{
    private readonly WordUnits? _units;
    private readonly WordUnits? _referenceUnits;

    /// <summary>Counts them. O(tokens), or O(words) for whole corpora.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public KeynessCounts(Subcorpus articles, Subcorpus reference, bool matchCase, bool wordsOnly)
    {
        _units = UnitsOf(articles, matchCase, wordsOnly);
        _referenceUnits = UnitsOf(reference, matchCase, wordsOnly);
        var counts = _units?.CountsOf(TypeHistogram.Of(articles)) ?? [];
        var referenceCounts = _referenceUnits?.CountsOf(TypeHistogram.Of(reference)) ?? [];
        foreach (var count in counts)
            Size += count;
        foreach (var count in referenceCounts)
            ReferenceSize += count;

        // Words of one image have the same numbers; those of two are matched by their forms.
        Words = ReferenceEquals(articles.Image, reference.Image) && counts.Length == referenceCounts.Length ? Zip(counts, referenceCounts) : Match(articles, counts, referenceCounts);
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
    public string FormOf(KeynessCount word) => word.Count > 0 ? _units!.FormOf(word.Word) : _referenceUnits!.FormOf(word.Word);

    private static WordUnits? UnitsOf(Subcorpus subcorpus, bool matchCase, bool wordsOnly) => subcorpus.TokenCount == 0 ? null : WordUnits.Of(subcorpus, matchCase, wordsOnly);

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

    private KeynessCount[] Match(Subcorpus articles, int[] counts, int[] referenceCounts)
    {
        var byForm = new Dictionary<string, KeynessCount>(StringComparer.Ordinal);
        for (var word = 0; word < counts.Length; word++)
        {
            if (counts[word] > 0 && !byForm.TryAdd(_units!.FormOf(word), new KeynessCount(word, counts[word], 0)))
                throw articles.Index.Bytes.Damaged($"two of its words are written {_units!.FormOf(word)}");
        }

        for (var word = 0; word < referenceCounts.Length; word++)
        {
            if (referenceCounts[word] == 0)
                continue;
            var form = _referenceUnits!.FormOf(word);
            byForm[form] = byForm.TryGetValue(form, out var known) ? known with { ReferenceCount = referenceCounts[word] } : new KeynessCount(word, 0, referenceCounts[word]);
        }

        // As an index has them: without case, then with it.
        return [.. byForm.OrderBy(entry => WordForm.OfBeginning(entry.Key, matchCase: false), CodePointOrder.Instance).ThenBy(entry => entry.Key, CodePointOrder.Instance).Select(entry => entry.Value)];
    }
}
