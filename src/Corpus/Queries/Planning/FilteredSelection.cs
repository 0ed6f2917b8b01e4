namespace Corpus;

/// <summary>The articles for which a condition holds, in the order of the corpus.</summary>
internal sealed class FilteredSelection : ArticleSelection
{
    /// <summary>A selection of more conditions is one condition among others, and answered by itself.</summary>
    private const int MaxConditions = 1000;

    private readonly Condition? _condition;

    /// <summary>Those for which the condition holds; all where it is null.</summary>
    public FilteredSelection(CorpusImage image, Condition? condition, CancellationToken cancellation)
        : base(image, condition?.Queries ?? 0, cancellation)
        => _condition = condition;

    protected internal override string Code => $"{Image.Name}.Articles{(_condition is null ? "" : $".Where(a => {ConditionText.Of(_condition)})")}";

    public override bool IsAll => _condition is null;

    public override ArticleSelection Where(Condition condition)
        => new FilteredSelection(Image, _condition is null ? condition : _condition & condition, Cancellation);

    public override ArticleSelection With(CancellationToken cancellation) => new FilteredSelection(Image, _condition, cancellation);

    // A condition that was answered is not asked again; one that is large would grow as fast as a loop doubles it.
    public override Condition AsCondition()
        => _condition is null ? ConstantCondition.True
            : _condition is SelectionCondition || (Known is null && _condition.Size <= MaxConditions) ? _condition
            : base.AsCondition();

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
