namespace Corpus;

/// <summary>The articles of another selection, sorted over all corpora: stable, so that those with equal keys keep their order.</summary>
internal sealed class MergedSelection : CombinedSelection
{
    // So many articles are looked at between two looks at the token of cancellation.
    private const int Batch = 1 << 14;

    private readonly CombinedSelection _source;
    private readonly SortKey[] _keys;
    private ArticleSelection[]? _parts;

    /// <summary>Sorts by the keys, the first being the most important.</summary>
    public MergedSelection(CombinedSelection source, SortKey[] keys)
        : base(NestedAround(source))
        => (_source, _keys) = (Flat(source), keys);

    public override IReadOnlyList<ArticleSelection> Parts => _parts ??= [.. _source.Parts.Select(part => new SortedSelection(part, _keys))];

    public override bool IsInTurn => false;

    protected internal override string Code => _source.Code + SortedSelection.CodeOf(_keys);

    /// <summary>Sorts those whose keys are equal so far by one more.</summary>
    public MergedSelection ThenBy(SortKey key) => new(_source, [.. _keys, key]);

    // Filtering before sorting comes to the same as after it, and sorts fewer.
    public override CombinedSelection Where(Condition condition) => new MergedSelection(_source.Where(condition), _keys);

    public override CombinedSelection With(CancellationToken cancellation) => new MergedSelection(_source.With(cancellation), _keys);

    public override CombinedQueryPlan Explain()
    {
        var plan = _source.Explain();
        var trace = new PlanTrace();
        trace.AddOrder(_keys, plan.Found);
        return new(plan.Corpora, [.. plan.Steps, .. trace.Steps], plan.Found);
    }

    /// <summary>For each article in order, a number that is the same where all keys are equal, and ascends in the order of the keys.</summary>
    public int[] RanksInOrder()
    {
        var ranks = Ranks();
        var places = Places;
        var numbers = new int[places.Length];
        for (var i = 1; i < places.Length; i++)
        {
            var (last, next) = (places[i - 1], places[i]);
            numbers[i] = numbers[i - 1] + (Array.TrueForAll(ranks, rank => rank[last.Part][last.Ordinal] == rank[next.Part][next.Ordinal]) ? 0 : 1);
        }

        return numbers;
    }

    protected override int CountArticles() => _source.Count;

    protected override CombinedPlace[] FindPlaces()
    {
        // From the least important key on: each keeps the order of the one before where its own is equal.
        var places = _source.Places;
        var ranks = Ranks();
        for (var key = _keys.Length - 1; key >= 0; key--)
            places = Sorted(places, ranks[key], _keys[key].IsDescending);
        return places;
    }

    private KeyRanks[][] Ranks()
    {
        CorpusImage[] images = [.. _source.Parts.Select(part => part.Image)];
        return Array.ConvertAll(_keys, key => key.Key.RanksIn(images));
    }

    private CombinedPlace[] Sorted(CombinedPlace[] places, KeyRanks[] ranks, bool isDescending)
    {
        var keys = new ulong[places.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (i % Batch == 0)
                ThrowIfCancelled();
            var rank = ranks[places[i].Part][places[i].Ordinal];
            keys[i] = ((ulong)(uint)(isDescending ? int.MaxValue - rank : rank) << 32) | (uint)i;
        }

        keys.AsSpan().Sort();
        return Array.ConvertAll(keys, key => places[(int)(uint)key]);
    }
}
