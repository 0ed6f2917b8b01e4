namespace Corpus.Cli.Filtering;

/// <summary>The article is one that a search found. A signature says so with the query.</summary>
/// <param name="found">Those that it found.</param>
/// <param name="query">The query.</param>
internal sealed class FoundArticles(ArticleSelection found, SearchQuery query) : LeafCondition
{
    public override string ToString(string parameter) => $"Search({CSharpLiteral.Whole(query.ToString())}).Contains({parameter})";

    public override IndexAccess? AccessBy(CorpusImage image) => ReferenceEquals(image, found.Image) ? new SelectionAccess(found) : null;

    public override double CostOf(CorpusImage image) => PlanCosts.Listed * found.Count;

    internal override CorpusImage? Asked => found.Image;

    internal override int Queries { get; } = found.Nested + 1;

    internal override bool Holds(Scope scope) => found.Has(scope.Article.Ordinal);
}
