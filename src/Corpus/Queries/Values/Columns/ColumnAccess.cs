namespace Corpus;

/// <summary>Answers a condition from a column: the codes that pass, then the articles that have them.</summary>
internal sealed class ColumnAccess<T> : IndexAccess
{
    private readonly ValueColumn<T> _column;
    private readonly ValueSource<T> _source;
    private readonly CodeSelection _passing;

    /// <summary>Finds the codes that pass: O(log different values) where they are a range of sorted ones, else O(different values).</summary>
    public ColumnAccess(ValueColumn<T> column, ValueSource<T> source, ValueTest<T> test)
    {
        _column = column;
        _source = source;
        _passing = CodeSelection.Of(column, test);
        KnownCount = _passing.CountArticles(column.Frequencies);
    }

    public override string Index => $"column {_source.Path}";

    public override int Estimate => KnownCount;

    public override int KnownCount { get; }

    // A nanosecond for 16 codes of a byte, and twice as long for twice as wide ones; a set of many is looked up code by code.
    public override double Cost => KnownCount == 0 ? 0 : 100 + (_passing.IsRanges ? _column.Codes.Width * _passing.RangeCount / 16.0 : _column.Codes.Width == 1 ? 0.25 : 1) * _column.Count;

    public override double ProbeCost => 3;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (KnownCount == _column.Count)
            articles.AddAll();
        else if (KnownCount > 0)
            _passing.Collect(_column.Codes, articles.Words);
    }

    public override bool Probe(int ordinal) => _passing.Has(_column.CodeOf(ordinal));
}
