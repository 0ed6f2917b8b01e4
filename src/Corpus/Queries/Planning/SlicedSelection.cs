using System.Globalization;

namespace Corpus;

/// <summary>Some articles of another selection that follow each other there.</summary>
internal sealed class SlicedSelection : ArticleSelection
{
    private readonly ArticleSelection _source;
    private readonly int _skip;
    private readonly int _take;

    /// <summary>Leaves out the first, and takes as many as there are of the next. Neither number is negative; where <paramref name="take"/> is <see cref="int.MaxValue"/>, all of the next.</summary>
    public SlicedSelection(ArticleSelection source, int skip, int take)
        : base(source.Image, NestedAround(source), source.Cancellation)
    {
        _source = Flat(source);
        _skip = skip;
        _take = take;
    }

    protected internal override string Code => _source.Code + CodeOf(_skip, _take);

    /// <summary>How C# leaves out the first, and takes so many of the next.</summary>
    public static string CodeOf(int skip, int take)
        => string.Create(CultureInfo.InvariantCulture, $"{(skip == 0 ? "" : $".Skip({skip})")}{(take == int.MaxValue ? "" : $".Take({take})")}");

    public override ArticleSelection Where(Condition condition) => new CheckedSelection(this, condition);

    // One slice however often a loop goes on to the next page.
    public override ArticleSelection Slice(int skip, int take)
    {
        skip = Math.Max(0, skip);
        var left = _take == int.MaxValue ? _take : Math.Max(0, _take - skip);
        return new SlicedSelection(_source, (int)Math.Min(int.MaxValue, (long)_skip + skip), Math.Clamp(take, 0, left));
    }

    public override ArticleSelection With(CancellationToken cancellation) => new SlicedSelection(_source.With(cancellation), _skip, _take);

    public override bool Has(int ordinal) => Array.IndexOf(Ordinals, ordinal) >= 0;

    protected override int CountArticles() => Math.Min(Math.Max(0, _source.Count - _skip), _take);

    protected override int[] FindArticles(int limit, PlanTrace? trace)
    {
        var end = (int)Math.Min(int.MaxValue, (long)_skip + Math.Min(_take, limit));
        var ordinals = Find(_source, end, trace);
        end = Math.Min(end, ordinals.Length);
        if (_skip > 0 || end < ordinals.Length)
            ordinals = _skip >= end ? [] : ordinals[_skip..end];
        trace?.AddSlice(_skip, _take, ordinals.Length);
        return ordinals;
    }
}
