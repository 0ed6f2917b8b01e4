namespace Corpus;

/// <summary>Finds the articles for which a condition holds.</summary>
internal static class QueryExecution
{
    public static int Count(CorpusImage image, Condition condition, CancellationToken cancellation)
    {
        using var articles = Find(image, condition, int.MaxValue, null, cancellation);
        return articles.Count();
    }

    public static ArticleBitmap Find(CorpusImage image, Condition condition, int limit, PlanTrace? trace, CancellationToken cancellation)
    {
        var articles = new ArticleBitmap(image.Count);
        articles.AddAll();
        Restrict(image, condition, articles, limit, trace, cancellation);
        return articles;
    }

    public static void Restrict(CorpusImage image, Condition condition, ArticleBitmap articles, int limit, PlanTrace? trace, CancellationToken cancellation)
    {
        _ = limit;
        _ = trace;
        for (var ordinal = articles.NextFrom(0); ordinal >= 0; ordinal = articles.NextFrom(ordinal + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!condition.Holds(new Scope(new PlainArticle(new ArticleHandle(image, ordinal)))))
                articles.Remove(ordinal);
        }
    }
}
