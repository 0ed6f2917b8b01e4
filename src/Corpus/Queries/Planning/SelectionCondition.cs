namespace Corpus;

/// <summary>The article is one of another query.</summary>
internal sealed class SelectionCondition(ArticleSelection selection) : LeafCondition
{
    /// <summary>The articles of that query.</summary>
    public ArticleSelection Selection => selection;

    public override string ToString(string parameter) => $"query.Contains({parameter})";

    public override double CostOf(CorpusImage image) => 1000;

    internal override bool Holds(Scope scope) => selection.Has(scope.Article.Ordinal);
}
