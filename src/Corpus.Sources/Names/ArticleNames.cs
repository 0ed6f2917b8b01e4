namespace Corpus.Sources;

/// <summary>Gives every article of a corpus a name that no other member of its class has.</summary>
/// <remarks>
/// Where two would have the same name, or one that the class needs itself, each of them takes a suffix from its own date, else
/// from its own id, else from a hash of its id, until all differ. The result does not depend on the order of the articles.
/// </remarks>
internal static class ArticleNames
{
    private const int DateSuffix = 1;
    private const int IdSuffix = 2;
    private const int HashDigits = 8;

    /// <summary>The names in the order of <paramref name="articles"/>, whose ids differ. O(n) for n articles.</summary>
    public static string[] Assign(string corpusClass, IReadOnlyList<ArticleSummary> articles)
    {
        var names = new string[articles.Count];
        var levels = new int[articles.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = articles[i].OwnName;

        var folders = FolderClasses(articles);
        while (true)
        {
            var holders = new Dictionary<(string Scope, string Name), int>(names.Length);
            var taken = new bool[names.Length];
            var hasCollisions = false;
            for (var i = 0; i < names.Length; i++)
            {
                var key = (articles[i].Scope, names[i]);
                if (holders.TryGetValue(key, out var other))
                    taken[i] = taken[other] = true;
                else
                    holders.Add(key, i);
                taken[i] |= folders.Contains(key) || IsReserved(names[i], articles[i].Scope, corpusClass);
                hasCollisions |= taken[i];
            }

            if (!hasCollisions)
                return names;

            for (var i = 0; i < names.Length; i++)
            {
                if (taken[i])
                    names[i] = WithSuffix(articles[i], ++levels[i]);
            }
        }
    }

    private static bool IsReserved(string name, string scope, string corpusClass)
        => ReservedNames.Contains(name) || name == (scope.Length == 0 ? corpusClass : FolderScope.Split(scope).Name);

    private static string WithSuffix(ArticleSummary article, int level) => level switch
    {
        DateSuffix => article.OwnName + (article.Date.IsUnknown ? "" : "_" + IdentifierPart(article.Date.ToString())),
        IdSuffix => article.OwnName + "_" + IdentifierPart(article.Id.Substring(article.Id.LastIndexOf('/') + 1)),
        _ => article.OwnName + "_" + IdHash(article.Id, (level - IdSuffix) * HashDigits),
    };

    private static string IdHash(string id, int digits)
    {
        var input = new HashInput();
        input.Add(id);
        var hash = input.Finish().ToString();
        return hash.Substring(0, Math.Min(digits, hash.Length));
    }

    private static string IdentifierPart(string text)
    {
        var part = text.ToCharArray();
        for (var i = 0; i < part.Length; i++)
        {
            if (!Identifier.IsPart(part[i]))
                part[i] = '_';
        }

        return new string(part);
    }

    /// <summary>The classes of all folders, those that only hold folders included.</summary>
    private static HashSet<(string Scope, string Name)> FolderClasses(IReadOnlyList<ArticleSummary> articles)
    {
        var classes = new HashSet<(string Scope, string Name)>();
        for (var i = 0; i < articles.Count; i++)
        {
            for (var scope = articles[i].Scope; scope.Length > 0; scope = FolderScope.Split(scope).Parent)
            {
                if (!classes.Add(FolderScope.Split(scope)))
                    break;
            }
        }

        return classes;
    }
}
