namespace Corpus;

/// <summary>The articles of a slice for which a condition holds, in their order: the slice is cut first.</summary>
internal sealed class CheckedSelection : ArticleSelection
{
    private readonly ArticleSelection _source;
    private readonly Condition _condition;

    public CheckedSelection(ArticleSelection source, Condition condition)
        : base(source.Image, Math.Max(NestedAround(source), condition.Queries), source.Cancellation)
    {
        _source = Flat(source);
        _condition = condition;
    }

    protected internal override string Code => $"{_source.Code}.Where(a => {ConditionText.Of(_condition)})";

    public override ArticleSelection Where(Condition condition) => new CheckedSelection(_source, _condition & condition);

    public override ArticleSelection With(CancellationToken cancellation) => new CheckedSelection(_source.With(cancellation), _condition);

    public override bool Has(int ordinal)
        => _source.Has(ordinal) && QueryExecution.Holds(Image, _condition, ordinal);

    protected override int CountArticles() => Ordinals.Length;

    protected override int[] FindArticles(int limit, PlanTrace? trace)
    {
        var ordinals = Find(_source, int.MaxValue, trace);
        using var articles = new ArticleBitmap(Image.Count);
        foreach (var ordinal in ordinals)
            articles.Add(ordinal);
        QueryExecution.Restrict(Image, _condition, articles, trace, Cancellation);
        return Array.FindAll(ordinals, ordinal => articles[ordinal]);
    }
}
