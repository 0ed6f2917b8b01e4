namespace Corpus;

/// <summary>The articles of a slice for which a condition holds, in their order: the slice is cut first.</summary>
internal sealed class CombinedFilter : CombinedSelection
{
    private readonly CombinedSelection _source;
    private readonly Condition _condition;
    private ArticleSelection[]? _parts;

    public CombinedFilter(CombinedSelection source, Condition condition)
        : base(NestedAround(source))
        => (_source, _condition) = (Flat(source), condition);

    public override IReadOnlyList<ArticleSelection> Parts => _parts ??= [.. _source.Parts.Select(part => part.Where(_condition))];

    public override bool IsInTurn => _source.IsInTurn;

    protected internal override string Code => $"{_source.Code}.Where(a => {ConditionText.Of(_condition)})";

    public override CombinedSelection Where(Condition condition) => new CombinedFilter(_source, _condition & condition);

    public override CombinedSelection With(CancellationToken cancellation) => new CombinedFilter(_source.With(cancellation), _condition);

    public override CombinedQueryPlan Explain()
    {
        if (IsInTurn)
            return base.Explain();
        var plan = _source.Explain();
        return new(plan.Corpora, [.. plan.Steps, .. Parts.SelectMany(part => part.Explain().Steps)], Count);
    }

    // What is left of a corpus is in the same order as there.
    protected override CombinedPlace[] FindPlaces()
    {
        var left = new int[Parts.Count][];
        for (var i = 0; i < left.Length; i++)
            left[i] = Parts[i].Ordinals;
        var next = new int[left.Length];
        return Array.FindAll(_source.Places, place =>
        {
            var isLeft = next[place.Part] < left[place.Part].Length && left[place.Part][next[place.Part]] == place.Ordinal;
            next[place.Part] += isLeft ? 1 : 0;
            return isLeft;
        });
    }
}
