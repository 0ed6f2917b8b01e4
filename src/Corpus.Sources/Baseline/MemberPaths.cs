namespace Corpus.Sources;

/// <summary>The members of articles as a program writes them behind the corpus: <c>_2022.HavenDicht</c>.</summary>
internal static class MemberPaths
{
    /// <summary>The path of each article that has a member, by id. O(articles).</summary>
    /// <param name="wanted">What the project asks for, as <see cref="NamedMembers.ByScope"/> takes it.</param>
    /// <param name="outline">The corpus.</param>
    public static Dictionary<string, string> Of(bool? wanted, CorpusOutline outline)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (scope, articles) in NamedMembers.ByScope(wanted, outline))
        {
            foreach (var article in articles)
                paths[article.Summary.Id] = scope.Length == 0 ? article.Name : scope + "." + article.Name;
        }

        return paths;
    }
}
