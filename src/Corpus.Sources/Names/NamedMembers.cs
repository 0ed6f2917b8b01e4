namespace Corpus.Sources;

/// <summary>Decides which articles become members of C#, and in which classes.</summary>
internal static class NamedMembers
{
    /// <summary>Above so many articles there are no members unless they are asked for: they cost compile time and nobody scrolls that far.</summary>
    public const int MostByDefault = 5_000;

    /// <summary>What one class may have; the runtime's own limit is near 65,000.</summary>
    public const int MostInOneClass = 50_000;

    /// <summary>The articles with members, class by class in order of first use; none where there are too many.</summary>
    /// <param name="wanted">What the project asks for; null leaves it to <see cref="MostByDefault"/>.</param>
    /// <param name="outline">The corpus.</param>
    public static IEnumerable<(string Scope, IReadOnlyList<NamedArticle> Articles)> ByScope(bool? wanted, CorpusOutline outline)
    {
        if (!HasMembers(wanted, outline))
            yield break;

        foreach (var (scope, articles) in AllScopes(outline))
        {
            if (articles.Count <= MostInOneClass)
                yield return (scope, articles);
        }
    }

    /// <summary>The classes that have more articles than they can have members.</summary>
    public static IEnumerable<(string Scope, IReadOnlyList<NamedArticle> Articles)> Overfull(bool? wanted, CorpusOutline outline)
        => HasMembers(wanted, outline) ? AllScopes(outline).Where(scope => scope.Articles.Count > MostInOneClass) : [];

    public static bool HasMembers(bool? wanted, CorpusOutline outline) => wanted ?? outline.Articles.Count <= MostByDefault;

    private static List<(string Scope, IReadOnlyList<NamedArticle> Articles)> AllScopes(CorpusOutline outline)
    {
        var scopes = new List<(string Scope, IReadOnlyList<NamedArticle> Articles)>();
        var byScope = new Dictionary<string, List<NamedArticle>>(StringComparer.Ordinal);
        for (var i = 0; i < outline.Articles.Count; i++)
        {
            var article = outline.Articles[i];
            if (!byScope.TryGetValue(article.Scope, out var articles))
            {
                byScope.Add(article.Scope, articles = []);
                scopes.Add((article.Scope, articles));
            }

            articles.Add(new NamedArticle(article, outline.Names[i]));
        }

        return scopes;
    }
}
