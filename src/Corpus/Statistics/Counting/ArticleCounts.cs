namespace Corpus;

/// <summary>Counts in how many articles words occur.</summary>
internal static class ArticleCounts
{
    /// <summary>How many articles of the subcorpus have each word. O(tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static int[] Of(Subcorpus subcorpus, WordUnits units)
    {
        var counts = new int[units.Count];
        var last = new int[units.Count];
        var numbers = units.ByType();
        var types = new int[TypeScan.Batch];
        for (var place = 0; place < subcorpus.ArticleCount; place++)
        {
            subcorpus.Cancellation.ThrowIfCancellationRequested();
            var ordinal = subcorpus.OrdinalAt(place);
            var end = subcorpus.Index.FirstTokenOf(ordinal + 1);
            for (var start = subcorpus.Index.FirstTokenOf(ordinal); start < end;)
            {
                var read = types.AsSpan(0, (int)Math.Min(types.Length, end - start));
                subcorpus.Index.TypesFrom(start, read);
                foreach (var type in read)
                {
                    var number = numbers[type];
                    if (number < 0 || last[number] == place + 1)
                        continue;
                    last[number] = place + 1;
                    counts[number]++;
                }

                start += read.Length;
            }
        }

        return counts;
    }
}
