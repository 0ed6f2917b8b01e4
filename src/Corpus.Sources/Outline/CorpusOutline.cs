namespace Corpus.Sources;

/// <summary>
/// A corpus as both lanes see it: its articles in corpus order, their names, and the fingerprint. The one place where articles
/// are ordered and named, so that the lanes cannot disagree.
/// </summary>
internal sealed class CorpusOutline
{
    private readonly string _corpusClass;
    private string[]? _names;

    private CorpusOutline(
        string corpusClass,
        IReadOnlyList<ArticleSummary> articles,
        Hash256 fingerprint,
        IReadOnlyList<(ArticleSummary First, ArticleSummary Second)> duplicates)
    {
        _corpusClass = corpusClass;
        Articles = articles;
        Fingerprint = fingerprint;
        Duplicates = duplicates;
    }

    /// <summary>The articles by corpus-relative path (ordinal), then by line.</summary>
    public IReadOnlyList<ArticleSummary> Articles { get; }

    /// <summary>The name of each article, made when it is first asked for: a large corpus without members needs none while one types.</summary>
    public IReadOnlyList<string> Names => _names ??= ArticleNames.Assign(_corpusClass, Articles);

    public Hash256 Fingerprint { get; }

    /// <summary>Articles that were left out because another one before them has their id.</summary>
    public IReadOnlyList<(ArticleSummary First, ArticleSummary Second)> Duplicates { get; }

    /// <summary>Orders the articles. O(n) when they come in order, else O(n log n).</summary>
    public static CorpusOutline Create(string corpusClass, string language, IReadOnlyList<ArticleSummary> articles, Hash256 card = default)
    {
        var ordered = InOrder(articles);
        var duplicates = new List<(ArticleSummary, ArticleSummary)>();
        var unique = WithoutDuplicates(ordered, duplicates);
        return new CorpusOutline(corpusClass, unique, Sources.Fingerprint.OfCorpus(language, card, unique), duplicates);
    }

    /// <summary>The corpus order: path, ordinal; then line. The content decides between files listed under one path.</summary>
    public static int Compare(ArticleSummary a, ArticleSummary b)
    {
        var byPath = string.CompareOrdinal(a.Path, b.Path);
        if (byPath != 0)
            return byPath;
        var byLine = a.Line.CompareTo(b.Line);
        return byLine != 0 ? byLine : string.CompareOrdinal(a.ContentHash.ToString(), b.ContentHash.ToString());
    }

    private static IReadOnlyList<ArticleSummary> InOrder(IReadOnlyList<ArticleSummary> articles)
    {
        for (var i = 1; i < articles.Count; i++)
        {
            if (Compare(articles[i - 1], articles[i]) > 0)
            {
                var sorted = articles.ToArray();
                Array.Sort(sorted, Compare);
                return sorted;
            }
        }

        return articles;
    }

    private static IReadOnlyList<ArticleSummary> WithoutDuplicates(
        IReadOnlyList<ArticleSummary> articles, List<(ArticleSummary, ArticleSummary)> duplicates)
    {
        if (AreIdsAscending(articles))
            return articles;

        var byId = new Dictionary<string, ArticleSummary>(articles.Count, StringComparer.Ordinal);
        var unique = new List<ArticleSummary>(articles.Count);
        foreach (var article in articles)
        {
            if (byId.TryGetValue(article.Id, out var first))
            {
                duplicates.Add((first, article));
            }
            else
            {
                byId.Add(article.Id, article);
                unique.Add(article);
            }
        }

        return unique;
    }

    // True of most corpora, and then no two ids are the same; found out without a table of all ids at every key stroke.
    private static bool AreIdsAscending(IReadOnlyList<ArticleSummary> articles)
    {
        for (var i = 1; i < articles.Count; i++)
        {
            if (string.CompareOrdinal(articles[i - 1].Id, articles[i].Id) >= 0)
                return false;
        }

        return true;
    }
}
