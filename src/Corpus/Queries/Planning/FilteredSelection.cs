namespace Corpus;

/// <summary>The articles for which a condition holds, in the order of the corpus.</summary>
internal sealed class FilteredSelection : ArticleSelection
{
    private readonly Condition? _condition;

    /// <summary>Those for which the condition holds; all where it is null.</summary>
    public FilteredSelection(CorpusImage image, Condition? condition, CancellationToken cancellation)
        : base(image, cancellation)
        => _condition = condition;

    public override bool IsAll => _condition is null;

    public override ArticleSelection Where(Condition condition)
        => new FilteredSelection(Image, _condition is null ? condition : _condition & condition, Cancellation);

    public override ArticleSelection With(CancellationToken cancellation) => new FilteredSelection(Image, _condition, cancellation);

    public override Condition AsCondition() => _condition ?? ConstantCondition.True;

    public override bool Has(int ordinal)
        => _condition is null || (Known is { } known ? Array.BinarySearch(known, ordinal) >= 0 : QueryExecution.Holds(Image, _condition, ordinal));

    protected override int CountArticles() => _condition is null ? Image.Count : QueryExecution.Count(Image, _condition, Cancellation);

    protected override int[] FindArticles(int limit, PlanTrace? trace)
    {
        if (_condition is null)
            return [.. Enumerable.Range(0, Image.Count)];
        return QueryExecution.Find(Image, _condition, limit, trace, Cancellation);
    }
}
