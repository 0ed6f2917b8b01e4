namespace Corpus;

/// <summary>Divides articles by time, and counts the occurrences of a pattern in each part.</summary>
internal static class TrendPoints
{
    /// <summary>The articles of each time, the times in order. O(articles · log of the times).</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ValueGroup<TimeBucket>[] Articles(CountedCorpora subcorpora, TimePeriod period)
    {
        var articles = new SortedDictionary<TimeBucket, List<int>[]>();
        for (var part = 0; part < subcorpora.Parts.Length; part++)
        {
            var subcorpus = subcorpora.Parts[part];
            for (var place = 0; place < subcorpus.ArticleCount; place++)
            {
                subcorpus.Cancellation.ThrowIfCancellationRequested();
                var ordinal = subcorpus.OrdinalAt(place);
                var bucket = TimeBucket.Of(new PlainArticle(new ArticleHandle(subcorpus.Image, ordinal)).Date, period);
                if (!articles.TryGetValue(bucket, out var members))
                    articles.Add(bucket, members = Array.ConvertAll(subcorpora.Parts, static _ => new List<int>()));
                members[part].Add(ordinal);
            }
        }

        return [.. articles.Select(entry => new ValueGroup<TimeBucket>(entry.Key, Array.ConvertAll(entry.Value, static members => members.ToArray())))];
    }

    /// <summary>The times that have articles, in order. O(occurrences + articles · log of the times).</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TrendPoint[] Of(CountedCorpora subcorpora, HitList[] hits, TimePeriod period)
    {
        var counts = new int[hits.Length][];
        for (var i = 0; i < hits.Length; i++)
            counts[i] = HitCounts.ByArticle(subcorpora.Parts[i], hits[i]);
        return Array.ConvertAll(Articles(subcorpora, period), group =>
        {
            var (count, tokens, articles, with) = (0L, 0L, 0, 0);
            for (var i = 0; i < counts.Length; i++)
            {
                articles += group.Members[i].Length;
                foreach (var ordinal in group.Members[i])
                {
                    count += counts[i][ordinal];
                    tokens += HitCounts.TokensOf(subcorpora.Parts[i], ordinal);
                    with += counts[i][ordinal] > 0 ? 1 : 0;
                }
            }

            return new TrendPoint(group.Key, count, tokens, 1e6 * count / tokens, articles, with);
        });
    }
}
