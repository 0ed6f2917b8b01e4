namespace Corpus;

/// <summary>Some articles of another selection that follow each other there.</summary>
internal sealed class CombinedSlice : CombinedSelection
{
    private readonly CombinedSelection _source;
    private readonly int _skip;
    private readonly int _take;
    private ArticleSelection[]? _parts;

    /// <summary>Leaves out the first, and takes as many as there are of the next; where <paramref name="take"/> is <see cref="int.MaxValue"/>, all of the next.</summary>
    public CombinedSlice(CombinedSelection source, int skip, int take)
        : base(NestedAround(source))
        => (_source, _skip, _take) = (Flat(source), skip, take);

    public override IReadOnlyList<ArticleSelection> Parts => _parts ??= IsInTurn ? SliceInTurn() : PartsOfPlaces();

    public override bool IsInTurn => _source.IsInTurn;

    protected internal override string Code => _source.Code + SlicedSelection.CodeOf(_skip, _take);

    public override CombinedSelection Where(Condition condition) => new CombinedFilter(this, condition);

    public override CombinedSelection With(CancellationToken cancellation) => new CombinedSlice(_source.With(cancellation), _skip, _take);

    public override CombinedQueryPlan Explain()
    {
        if (IsInTurn && _source is AnsweredCorpora)
            return base.Explain();
        var plan = _source.Explain();
        var trace = new PlanTrace();
        trace.AddSlice(_skip, _take, Count);
        return new(plan.Corpora, [.. plan.Steps, .. trace.Steps], Count);
    }

    protected override int CountArticles() => Math.Min(Math.Max(0, _source.Count - _skip), _take);

    protected override CombinedPlace[] FindPlaces()
    {
        var places = _source.Places;
        var start = Math.Min(_skip, places.Length);
        return places[start..(start + Math.Min(_take, places.Length - start))];
    }

    // A corpus behind the end is not counted.
    private ArticleSelection[] SliceInTurn()
    {
        var (skip, take) = (_skip, _take);
        var parts = new ArticleSelection[_source.Parts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = _source.Parts[i];
            if (take == 0 || (skip == 0 && take == int.MaxValue))
            {
                parts[i] = take == 0 ? part.Slice(0, 0) : part;
                continue;
            }

            var count = part.Count;
            var skipped = Math.Min(skip, count);
            var taken = Math.Min(take, count - skipped);
            parts[i] = skipped == 0 && taken == count ? part : part.Slice(skipped, taken);
            skip -= skipped;
            take -= take == int.MaxValue ? 0 : taken;
        }

        return parts;
    }

    private ArticleSelection[] PartsOfPlaces()
    {
        var ordinals = new List<int>[_source.Parts.Count];
        for (var i = 0; i < ordinals.Length; i++)
            ordinals[i] = [];
        foreach (var (part, ordinal) in FindPlaces())
            ordinals[part].Add(ordinal);
        return [.. _source.Parts.Select((part, i) => new AnsweredSelection(part.Image, [.. ordinals[i]], part.Cancellation))];
    }
}
