namespace Corpus.Sources;

/// <summary>Gives every article of a corpus a name that no other member of its class has.</summary>
/// <remarks>
/// Where two would have the same name, or one that the class needs itself, each of them takes a suffix from its own date, else
/// from its own id if that is not long, else from a hash of its id, until all differ. The result does not depend on the order of the articles.
/// </remarks>
internal static class ArticleNames
{
    private const int DateSuffix = 1;
    private const int IdSuffix = 2;
    private const int HashDigits = 8;

    // A name of metadata has at most 1,023 bytes, and a name of the head may have 600 of them.
    private const int LongestIdPart = 100;

    /// <summary>The names in the order of <paramref name="articles"/>, whose ids differ. O(n) for n articles.</summary>
    public static string[] Assign(string corpusClass, IReadOnlyList<ArticleSummary> articles)
    {
        var names = new string[articles.Count];
        foreach (var members in ByScope(corpusClass, articles))
            members.Assign(articles, names);
        return names;
    }

    /// <summary>The name with the suffix of this level; level 0 has none.</summary>
    private static string AtLevel(ArticleSummary article, int level) => level switch
    {
        0 => article.OwnName,
        DateSuffix => article.OwnName + (article.Date.IsUnknown ? "" : "_" + IdentifierPart(article.Date.ToString())),
        IdSuffix when LastPart(article.Id) is { Length: <= LongestIdPart } part => article.OwnName + "_" + IdentifierPart(part),
        _ => article.OwnName + "_" + IdHash(article.Id, Math.Max(1, level - IdSuffix) * HashDigits),
    };

    private static string LastPart(string id) => id.Substring(id.LastIndexOf('/') + 1);

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

    private static IEnumerable<Members> ByScope(string corpusClass, IReadOnlyList<ArticleSummary> articles)
    {
        var scopes = new Dictionary<string, Members>(StringComparer.Ordinal);
        var current = MembersOf("");
        for (var i = 0; i < articles.Count; i++)
        {
            // In corpus order, whoever stands in one folder stands together.
            if (articles[i].Scope != current.Scope)
                current = MembersOf(articles[i].Scope);
            current.Articles.Add(i);
        }

        return scopes.Values;

        Members MembersOf(string scope)
        {
            if (scopes.TryGetValue(scope, out var members))
                return members;

            var (parent, name) = FolderScope.Split(scope);
            scopes.Add(scope, members = new Members(scope, scope.Length == 0 ? corpusClass : name));
            if (scope.Length > 0)
                MembersOf(parent).Taken.Add(name);
            return members;
        }
    }

    /// <summary>The members of one class.</summary>
    private sealed class Members(string scope, string className)
    {
        public string Scope => scope;

        /// <summary>Their places in the corpus.</summary>
        public List<int> Articles { get; } = [];

        /// <summary>Names that no article can have here: the class's own, and those of the classes in it.</summary>
        public HashSet<string> Taken { get; } = new(StringComparer.Ordinal) { className };

        public void Assign(IReadOnlyList<ArticleSummary> articles, string[] names)
        {
            foreach (var i in Articles)
                names[i] = articles[i].OwnName;

            var levels = new Dictionary<int, int>();
            while (Colliding(names) is { Count: > 0 } colliding)
            {
                foreach (var i in colliding)
                {
                    levels[i] = levels.TryGetValue(i, out var level) ? level + 1 : DateSuffix;
                    names[i] = AtLevel(articles[i], levels[i]);
                }
            }
        }

        private HashSet<int> Colliding(string[] names)
        {
            var colliding = new HashSet<int>();
            var holders = new Dictionary<string, int>(Articles.Count, StringComparer.Ordinal);
            foreach (var i in Articles)
            {
                var name = names[i];
                if (holders.TryGetValue(name, out var other))
                {
                    colliding.Add(i);
                    colliding.Add(other);
                }
                else
                {
                    holders.Add(name, i);
                    if (Taken.Contains(name) || ReservedNames.Contains(name))
                        colliding.Add(i);
                }
            }

            return colliding;
        }
    }
}
