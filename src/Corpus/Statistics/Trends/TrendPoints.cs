namespace Corpus;

/// <summary>Divides articles by time, and counts the occurrences of a pattern in each part.</summary>
internal static class TrendPoints
{
    /// <summary>The articles of each time, the times in order. O(articles · log of the times).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static List<KeyValuePair<TimeBucket, int[]>> Articles(Subcorpus subcorpus, TimePeriod period)
    {
        var articles = new SortedDictionary<TimeBucket, List<int>>();
        for (var place = 0; place < subcorpus.ArticleCount; place++)
        {
            subcorpus.Cancellation.ThrowIfCancellationRequested();
            var ordinal = subcorpus.OrdinalAt(place);
            var bucket = TimeBucket.Of(new PlainArticle(new ArticleHandle(subcorpus.Image, ordinal)).Date, period);
            if (!articles.TryGetValue(bucket, out var members))
                articles.Add(bucket, members = []);
            members.Add(ordinal);
        }

        return [.. articles.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToArray()))];
    }

    /// <summary>The times that have articles, in order. O(occurrences + articles · log of the times).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TrendPoint[] Of(Subcorpus subcorpus, HitList hits, TimePeriod period)
    {
        var counts = HitCounts.ByArticle(subcorpus, hits);
        return [.. Articles(subcorpus, period).Select(entry =>
        {
            var (count, tokens, with) = (0L, 0L, 0);
            foreach (var ordinal in entry.Value)
            {
                count += counts[ordinal];
                tokens += HitCounts.TokensOf(subcorpus, ordinal);
                with += counts[ordinal] > 0 ? 1 : 0;
            }

            return new TrendPoint(entry.Key, count, tokens, 1e6 * count / tokens, entry.Value.Length, with);
        })];
    }
}
