namespace Corpus;

/// <summary>
/// How often a pattern occurs in the course of time: every period from the first that has an article to the last, also those without any; then the dates that do not say which period they are of; then, if there are any, the
/// articles without a date. The counts add up to all occurrences, the tokens to all tokens.
/// </summary>
public sealed class Trend : StatisticsTable<TrendPoint>
{
    private static readonly TableColumn<TrendPoint>[] ColumnList =
    [
        new("period", row => row.Bucket.Date.ToString()),
        new("kind", row => KindOf(row.Bucket.Kind)),
        new("count", row => row.Count),
        new("tokens", row => row.Tokens),
        new("perMillion", row => row.PerMillion),
        new("articles", row => (long)row.Articles),
        new("articlesWith", row => (long)row.ArticlesWith),
    ];

    // Those that have an article, in order.
    private readonly TrendPoint[] _points;
    private readonly int _filled;
    private readonly int _first;

    internal Trend(string signature, WordPattern pattern, TimePeriod period, TrendPoint[] points)
        : base(signature)
    {
        (Pattern, Period, _points) = (pattern.ToString(), period, points);
        _filled = Array.FindIndex(points, point => point.Bucket.Kind != TimeBucketKind.Period) is >= 0 and var end ? end : points.Length;
        _first = _filled == 0 ? 0 : PeriodNumber.Of(points[0].Bucket.Date, period);
        PeriodCount = _filled == 0 ? 0 : PeriodNumber.Of(points[_filled - 1].Bucket.Date, period) - _first + 1;
    }

    /// <summary>The pattern as C#.</summary>
    public string Pattern { get; }

    /// <summary>How time is divided.</summary>
    public TimePeriod Period { get; }

    /// <summary>How many of the rows are periods: the first ones. The others are of articles whose date does not say which period they are of.</summary>
    public int PeriodCount { get; }

    /// <summary>The number of rows.</summary>
    public override int Count => PeriodCount + _points.Length - _filled;

    internal override IReadOnlyList<TableColumn<TrendPoint>> Columns => ColumnList;

    // Periods without an article are made when they are asked for: one mistaken date may lie thousands of years back.
    private protected override TrendPoint RowAt(int index)
    {
        if (index >= PeriodCount)
            return _points[_filled + index - PeriodCount];
        var date = PeriodNumber.ToDate(_first + index, Period);
        var place = Array.BinarySearch(_points, 0, _filled, new TrendPoint(new TimeBucket(TimeBucketKind.Period, date), 0, 0, 0, 0, 0), ByBucket);
        return place >= 0 ? _points[place] : new TrendPoint(new TimeBucket(TimeBucketKind.Period, date), 0, 0, double.NaN, 0, 0);
    }

    private static readonly Comparer<TrendPoint> ByBucket = Comparer<TrendPoint>.Create((a, b) => a.Bucket.CompareTo(b.Bucket));

    private static string KindOf(TimeBucketKind kind) => kind switch
    {
        TimeBucketKind.Period => "period",
        TimeBucketKind.Coarser => "coarser",
        _ => "unknown",
    };
}
