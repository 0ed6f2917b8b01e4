namespace Corpus.Benchmarks.Fixtures.Scores;

/// <summary>A score as people write it by hand: a set of gold, and what of the found spans is in it. It checks nothing, and knows neither labels nor articles.</summary>
internal static class HandWrittenScore
{
    /// <summary>How many spans have both ends of gold.</summary>
    public static long ByPlace(ScoredSpans spans)
    {
        long correct = 0;
        foreach (var article in spans.Articles)
        {
            var gold = spans.GoldOf(article).Select(span => (span.Start, span.End)).ToHashSet();
            gold.IntersectWith(spans.FoundIn(article).Select(span => (span.Start, span.End)));
            correct += gold.Count;
        }

        return correct;
    }

    /// <summary>How many have the label too.</summary>
    public static long ByPlaceAndLabel(ScoredSpans spans)
    {
        long correct = 0;
        foreach (var article in spans.Articles)
        {
            var gold = spans.GoldOf(article).Select(span => (span.Start, span.End, span.Label)).ToHashSet();
            gold.IntersectWith(spans.FoundIn(article).Select(span => (span.Start, span.End, span.Label)));
            correct += gold.Count;
        }

        return correct;
    }
}
