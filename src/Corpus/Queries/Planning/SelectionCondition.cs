namespace Corpus;

/// <summary>The article is one of a query that cannot be written as a condition, such as a slice, or need not be, since it was answered.</summary>
internal sealed class SelectionCondition(ArticleSelection selection) : LeafCondition
{
    public override string ToString(string parameter) => $"query.Contains({parameter})";

    public override IndexAccess? AccessBy(CorpusImage image) => ReferenceEquals(image, selection.Image) ? new SelectionAccess(selection) : null;

    public override double CostOf(CorpusImage image) => PlanCosts.Listed * selection.Count;

    internal override CorpusImage? Asked => selection.Image;

    internal override int Queries { get; } = selection.Nested + 1;

    internal override bool Holds(Scope scope) => selection.Has(scope.Article.Ordinal);
}
