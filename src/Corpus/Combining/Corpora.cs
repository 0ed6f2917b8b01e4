namespace Corpus;

/// <summary>Several corpora together.</summary>
/// <remarks>
/// In a project that has the generator (the package <c>Corpus.Sdk</c>), <c>Corpora.All</c> has all corpora of the project and of everything that it references.
/// </remarks>
public static class Corpora
{
    /// <summary>The articles of each of the queries, in turn: <c>Corpora.Of(Krant.Articles, Havenpost.Articles.Where(a => a.Date.Year == 2022))</c>. O(corpora), and finds no articles.</summary>
    /// <param name="corpora">Queries of different corpora, or of several; none give a query that finds nothing.</param>
    /// <exception cref="ArgumentException">A query is null; or two are of the same image, whose articles might count twice: <c>Union</c> makes one query of both.</exception>
    public static CombinedQuery Of(params ReadOnlySpan<ArticleQuery> corpora)
    {
        var selections = new List<CombinedSelection>();
        var parts = new List<ArticlePart>();
        foreach (var query in corpora)
        {
            if (query is null)
                throw new ArgumentException($"The query at {selections.Count} is null.", nameof(corpora));
            foreach (var part in query.Parts)
            {
                if (parts.Exists(other => ReferenceEquals(other.Selection.Image, part.Selection.Image)))
                {
                    throw new ArgumentException(
                        $"Two of the queries are of the corpus {part.Selection.Image.Name}, so that an article of it could count twice. Make one query of them, as with {part.Selection.Image.Name}.Articles.Where(…).Union(…).",
                        nameof(corpora));
                }

                parts.Add(part);
            }

            selections.Add(query is CombinedQuery combined ? combined.Selection : new AnsweredCorpora([.. query.Parts.Select(part => part.Selection)]));
        }

        CombinedSelection selection = selections.TrueForAll(one => one is AnsweredCorpora { IsInTurn: true })
            ? new AnsweredCorpora([.. parts.Select(part => part.Selection)])
            : new JoinedSelection(selections);
        return new CombinedQuery(selection, [.. parts.Select(part => part.Create)]);
    }
}
