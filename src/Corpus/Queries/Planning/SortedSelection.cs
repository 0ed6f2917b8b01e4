namespace Corpus;

/// <summary>The articles of another selection, sorted: stable, so that those with equal keys keep their order.</summary>
internal sealed class SortedSelection : ArticleSelection
{
    private readonly ArticleSelection _source;
    private readonly SortKey[] _keys;

    /// <summary>Sorts by the keys, the first being the most important.</summary>
    public SortedSelection(ArticleSelection source, SortKey[] keys)
        : base(source.Image, NestedAround(source), source.Cancellation)
    {
        _source = Flat(source);
        _keys = keys;
    }

    protected internal override string Code => _source.Code + CodeOf(_keys);

    /// <summary>How C# sorts by the keys.</summary>
    public static string CodeOf(SortKey[] keys) => string.Concat(keys.Select((key, i) => $".{(i == 0 ? "Order" : "Then")}By{(key.IsDescending ? "Descending" : "")}(a => a.{key.Key.Path})"));

    /// <summary>Sorts those whose keys are equal so far by one more.</summary>
    public SortedSelection ThenBy(SortKey key) => new(_source, [.. _keys, key]);

    // Filtering before sorting comes to the same as after it, and sorts fewer.
    public override ArticleSelection Where(Condition condition) => new SortedSelection(_source.Where(condition), _keys);

    public override ArticleSelection With(CancellationToken cancellation) => new SortedSelection(_source.With(cancellation), _keys);

    public override Condition AsCondition() => _source.AsCondition();

    public override bool Has(int ordinal) => _source.Has(ordinal);

    /// <summary>For each article, by ordinal, a number that is the same where all keys are equal, and ascends in the order of the keys.</summary>
    public int[] PlacesByOrdinal()
    {
        var ordinals = Ordinals;
        var ranks = Array.ConvertAll(_keys, key => key.Key.RanksIn(Image));
        var places = new int[Image.Count];
        for (var i = 1; i < ordinals.Length; i++)
        {
            var isEqual = Array.TrueForAll(ranks, rank => rank[ordinals[i]] == rank[ordinals[i - 1]]);
            places[ordinals[i]] = places[ordinals[i - 1]] + (isEqual ? 0 : 1);
        }

        return places;
    }

    protected override int CountArticles() => _source.Count;

    protected override int[] FindArticles(int limit, PlanTrace? trace)
    {
        // All of them by several keys are sorted faster than what each value of the first has by the others.
        if (_source.IsAll && (_keys.Length == 1 || limit <= Image.Count / 2))
        {
            trace?.AddOrder(_keys, Image.Count);
            return ArticleSort.TopOfAll(Image, _keys, limit, Cancellation);
        }

        var ordinals = Find(_source, int.MaxValue, trace);
        trace?.AddOrder(_keys, ordinals.Length);
        return ArticleSort.Top(Image, ordinals, _keys, limit, Cancellation);
    }
}
