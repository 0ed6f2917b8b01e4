namespace Corpus;

/// <summary>The articles of another query, which is answered first.</summary>
internal sealed class SelectionAccess(ArticleSelection selection) : IndexAccess
{
    public override string Index => "articles of a query";

    public override int Estimate => selection.Count;

    public override double Cost => PlanCosts.Listed * selection.Count;

    public override int KnownCount => selection.Count;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        foreach (var ordinal in selection.Ordinals)
            articles.Add(ordinal);
    }
}
