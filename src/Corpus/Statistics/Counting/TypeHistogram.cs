namespace Corpus;

/// <summary>Counts the tokens of a subcorpus by type.</summary>
internal static class TypeHistogram
{
    /// <summary>How many tokens have each type. O(types) for all articles; else O(tokens) of the articles, or of all others where they have fewer.</summary>
    /// <returns>An array of the caller's own.</returns>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static int[] Of(Subcorpus subcorpus)
    {
        if (subcorpus.TokenCount == 0)
            return [];
        var all = subcorpus.Index.VocabularyFor(subcorpus.Cancellation).FrequencyOfType;
        if (subcorpus.IsAll)
            return [.. all];
        if (subcorpus.TokenCount <= subcorpus.Index.TokenCount / 2)
        {
            var counts = new int[subcorpus.Index.TypeCount];
            Add(subcorpus, subcorpus.Runs, counts);
            return counts;
        }

        var others = new int[subcorpus.Index.TypeCount];
        Add(subcorpus, Others(subcorpus), others);
        Subtract(subcorpus, all, others, others);
        return others;
    }

    /// <summary>Takes counts from others that have them too. O(types).</summary>
    /// <param name="subcorpus">The articles.</param>
    /// <param name="all">What is taken from.</param>
    /// <param name="part">What is taken.</param>
    /// <param name="rest">What is left; may be either of the two.</param>
    /// <exception cref="CorpusImageException">There is less than is taken: the lexicon counts otherwise than the tokens do.</exception>
    public static void Subtract(Subcorpus subcorpus, ReadOnlySpan<int> all, ReadOnlySpan<int> part, Span<int> rest)
    {
        var least = 0;
        for (var type = 0; type < rest.Length; type++)
            least = Math.Min(least, rest[type] = all[type] - part[type]);
        if (least < 0)
            throw subcorpus.Index.Bytes.Damaged("its lexicon counts its words otherwise than its tokens do");
    }

    /// <summary>Adds the tokens of these runs. O(their tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Add(Subcorpus subcorpus, ReadOnlySpan<TokenRun> runs, int[] counts)
    {
        Span<int> types = stackalloc int[TypeScan.Batch];
        foreach (var run in runs)
        {
            for (var start = run.Start; start < run.End;)
            {
                subcorpus.Cancellation.ThrowIfCancellationRequested();
                var read = types[..(int)Math.Min(types.Length, run.End - start)];
                subcorpus.Index.TypesFrom(start, read);
                foreach (var type in read)
                    counts[type]++;
                start += read.Length;
            }
        }
    }

    private static TokenRun[] Others(Subcorpus subcorpus)
    {
        var others = new List<TokenRun>();
        var end = 0L;
        foreach (var run in subcorpus.Runs)
        {
            if (run.Start > end)
                others.Add(new TokenRun(end, run.Start));
            end = run.End;
        }

        if (end < subcorpus.Index.TokenCount)
            others.Add(new TokenRun(end, subcorpus.Index.TokenCount));
        return [.. others];
    }
}
