namespace Corpus;

/// <summary>The articles of several selections in turn, of which one at least has an order of its own.</summary>
/// <param name="selections">The selections, no two of which have an image in common.</param>
internal sealed class JoinedSelection(IReadOnlyList<CombinedSelection> selections) : CombinedSelection(selections.Max(NestedAround))
{
    private readonly CombinedSelection[] _selections = [.. selections.Select(Flat)];
    private ArticleSelection[]? _parts;

    public override IReadOnlyList<ArticleSelection> Parts => _parts ??= [.. _selections.SelectMany(selection => selection.Parts)];

    public override bool IsInTurn => _selections.All(selection => selection.IsInTurn);

    protected internal override string Code => $"Corpora.Of({string.Join(", ", _selections.Select(selection => selection.Code))})";

    public override CombinedSelection Where(Condition condition) => new JoinedSelection([.. _selections.Select(selection => selection.Where(condition))]);

    public override CombinedSelection With(CancellationToken cancellation) => new JoinedSelection([.. _selections.Select(selection => selection.With(cancellation))]);

    public override CombinedQueryPlan Explain()
    {
        var plans = Array.ConvertAll(_selections, selection => selection.Explain());
        return new([.. plans.SelectMany(plan => plan.Corpora)], [.. plans.SelectMany(plan => plan.Steps)], Count);
    }

    protected override int CountArticles() => checked((int)_selections.Sum(selection => (long)selection.Count));

    protected override CombinedPlace[] FindPlaces()
    {
        var places = new List<CombinedPlace>();
        var first = 0;
        foreach (var selection in _selections)
        {
            foreach (var place in selection.InOrder())
                places.Add(place with { Part = first + place.Part });
            first += selection.Parts.Count;
        }

        return [.. places];
    }
}
