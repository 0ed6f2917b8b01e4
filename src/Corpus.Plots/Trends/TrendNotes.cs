namespace Corpus;

/// <summary>What is said below the title of a trend: of how many periods it is, which of them are gaps, and what is not drawn.</summary>
internal static class TrendNotes
{
    public static IEnumerable<string> Of(Trend[] trends, TrendPoint[][] rows, string[] names)
    {
        if (trends.Length == 0)
            return [];
        var notes = new List<string>();
        var period = TimeAxis.NameOf(trends[0].Period);
        var all = rows.SelectMany(row => row).ToArray();
        var drawn = all.Where(row => row.Bucket.Kind == TimeBucketKind.Period).ToArray();
        if (drawn.Length > 0)
        {
            var (first, last) = (drawn.Min(row => row.Bucket.Date), drawn.Max(row => row.Bucket.Date));
            notes.Add(PlotText.Count(drawn.Sum(row => row.Count), "occurrence") + (first == last ? $" in one {period} only, {first}" : $", by {period}, {first} to {last}"));
        }

        // Of several trends the parts of the corpus may differ, and so the periods without tokens.
        var gaps = rows.Select(row => row.Count(point => point.Bucket.Kind == TimeBucketKind.Period && !double.IsFinite(point.PerMillion))).ToArray();
        if (gaps.Max() > 0)
            notes.Add($"Gaps: {(gaps.Distinct().Count() == 1 ? "" : "up to ")}{PlotText.Count(gaps.Max(), period)} without tokens");
        TrendPoint[] hidden = [.. all.Where(row => row.Bucket.Kind != TimeBucketKind.Period)];
        if (hidden.Length > 0 && trends.Length == 1)
            notes.Add(Hidden(hidden));
        else if (hidden.Length > 0)
            notes.Add($"Not shown, in articles of {KindOf(hidden)} date: {string.Join(", ", rows.Select((row, i) => $"{names[i]} {PlotText.Number(HiddenIn(row))}"))}");
        return notes;
    }

    private static long HiddenIn(TrendPoint[] rows) => rows.Where(row => row.Bucket.Kind != TimeBucketKind.Period).Sum(row => row.Count);

    private static string Hidden(TrendPoint[] hidden)
    {
        var count = HiddenIn(hidden);
        return $"{PlotText.Count(count, "occurrence")} in {PlotText.Count(hidden.Sum(row => (long)row.Articles), "article")} of {KindOf(hidden)} date {(count == 1 ? "is" : "are")} not shown";
    }

    private static string KindOf(TrendPoint[] hidden)
        => (hidden.Any(row => row.Bucket.Kind == TimeBucketKind.Coarser), hidden.Any(row => row.Bucket.Kind == TimeBucketKind.Unknown)) switch
        {
            (true, true) => "coarser or unknown",
            (true, _) => "coarser",
            _ => "unknown",
        };
}
