namespace Corpus;

/// <summary>Counts occurrences by what they are in.</summary>
internal static class HitCounts
{
    /// <summary>How many occurrences each article of the corpus has, by ordinal. O(occurrences + articles).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static int[] ByArticle(Subcorpus subcorpus, HitList hits)
    {
        var counts = new int[subcorpus.Image.Count];
        if (hits.Count == 0)
            return counts;
        var articles = subcorpus.Index.Articles;
        for (var i = 0; i < hits.Count; i++)
        {
            if (i % PlaceReader.Batch == 0)
                subcorpus.Cancellation.ThrowIfCancellationRequested();
            counts[articles.ArticleOf(hits.Starts[i])]++;
        }

        return counts;
    }

    /// <summary>How many tokens the article has. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static long TokensOf(Subcorpus subcorpus, int ordinal)
        => subcorpus.TokenCount == 0 ? 0 : subcorpus.Index.FirstTokenOf(ordinal + 1) - subcorpus.Index.FirstTokenOf(ordinal);

    /// <summary>The number of each occurrence's first token among the tokens of the corpora, one after the other, from 0, ascending. O(occurrences + runs).</summary>
    public static long[] Offsets(CountedCorpora subcorpora, HitList[] hits)
    {
        var offsets = new long[hits.Sum(list => (long)list.Count)];
        var (next, tokens) = (0, 0L);
        for (var i = 0; i < hits.Length; i++)
        {
            FindOffsets(subcorpora.Parts[i], hits[i], tokens, offsets.AsSpan(next, hits[i].Count));
            (next, tokens) = (next + hits[i].Count, tokens + subcorpora.Parts[i].TokenCount);
        }

        return offsets;
    }

    private static void FindOffsets(Subcorpus subcorpus, HitList hits, long before, Span<long> offsets)
    {
        var run = 0;
        for (var i = 0; i < offsets.Length; i++)
        {
            long start = hits.Starts[i];
            for (; subcorpus.Runs[run].End <= start; run++)
                before += subcorpus.Runs[run].End - subcorpus.Runs[run].Start;
            offsets[i] = before + start - subcorpus.Runs[run].Start;
        }
    }
}
