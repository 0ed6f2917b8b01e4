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
        for (var type = 0; type < others.Length; type++)
            others[type] = all[type] - others[type];
        return others;
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
