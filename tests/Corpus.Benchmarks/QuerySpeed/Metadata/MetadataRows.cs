namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>What is asked of metadata.</summary>
internal static class MetadataRows
{
    private static readonly PartialDate Begin = new(2016, 5);
    private static readonly PartialDate End = new(2017, 3, 9);
    private static readonly string Frequent = PressRecords.AuthorAt(1);
    private static readonly string Rare = PressRecords.AuthorAt(270);

    /// <summary>The names of all rows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["filter", "filter of two", "order, the first ten", "order, all of them", "CountBy", "GroupBy"];

    /// <summary>All rows.</summary>
    public static IEnumerable<MetadataRow> Of(PressCorpus corpus)
    {
        var (records, of) = (corpus.Records, new MetadataQueries(corpus));
        yield return new(Names[0], [.. Filters(corpus, records, of)]);
        yield return new(Names[1], [.. DoubleFilters(corpus, records, of)]);
        yield return new(Names[2], [.. FirstTen(corpus, records, of)]);
        yield return new(Names[3], [.. Orders(corpus, records, of)]);
        yield return new(Names[4], [.. Counts(corpus, records)]);
        yield return new(Names[5], [.. Groups(corpus, records)]);
    }

    private static IEnumerable<MetadataQuery> Filters(PressCorpus corpus, List<PressRecord> records, MetadataQueries of)
    {
        yield return MetadataQueries.Count("section", () => corpus.Articles.Where(a => a.Section == PressSection.Sport), () => records.Where(a => a.Section == PressSection.Sport));
        yield return MetadataQueries.Count("frequent author", () => corpus.Articles.Where(a => a.Author == Frequent), () => records.Where(a => a.Author == Frequent));
        yield return MetadataQueries.Count("rare author", () => corpus.Articles.Where(a => a.Author == Rare), () => records.Where(a => a.Author == Rare));
        yield return MetadataQueries.Count("words less", () => corpus.Articles.Where(a => a.WordsPrinted < 100), () => records.Where(a => a.WordsPrinted < 100));
        yield return MetadataQueries.Count("words equal", () => corpus.Articles.Where(a => a.WordsPrinted == 777), () => records.Where(a => a.WordsPrinted == 777));
        yield return MetadataQueries.Count("year", () => corpus.Articles.Where(a => a.Date.Year == 2016), () => records.Where(a => a.Date.Year == 2016));
        yield return MetadataQueries.Count("date from", () => corpus.Articles.Where(a => a.Date >= Begin), () => records.Where(a => a.Date >= Begin));
        yield return MetadataQueries.Count("date overlaps", () => corpus.Articles.Where(a => a.Date.Overlaps(Begin)), () => records.Where(a => a.Date.Overlaps(Begin)));
        yield return MetadataQueries.Count("tag", () => corpus.Articles.Where(a => a.Tags.Contains("haven")), () => records.Where(a => a.Tags.Contains("haven")));
    }

    private static IEnumerable<MetadataQuery> DoubleFilters(PressCorpus corpus, List<PressRecord> records, MetadataQueries of)
    {
        yield return MetadataQueries.Count(
            "section and author",
            () => corpus.Articles.Where(a => a.Section == PressSection.Sport && a.Author == Frequent),
            () => records.Where(a => a.Section == PressSection.Sport && a.Author == Frequent));
        yield return MetadataQueries.Count(
            "dates between",
            () => corpus.Articles.Where(a => a.Date >= Begin && a.Date <= End),
            () => records.Where(a => a.Date >= Begin && a.Date <= End));
        yield return MetadataQueries.Count(
            "words between",
            () => corpus.Articles.Where(a => a.WordsPrinted >= 500 && a.WordsPrinted < 600),
            () => records.Where(a => a.WordsPrinted >= 500 && a.WordsPrinted < 600));
        yield return MetadataQueries.Count(
            "tag or section",
            () => corpus.Articles.Where(a => a.Tags.Contains("haven") || a.Section == PressSection.Opinie),
            () => records.Where(a => a.Tags.Contains("haven") || a.Section == PressSection.Opinie));
        yield return MetadataQueries.Count(
            "tag without author",
            () => corpus.Articles.Where(a => a.Tags.Contains("dieren") && a.Author != Frequent),
            () => records.Where(a => a.Tags.Contains("dieren") && a.Author != Frequent));
        yield return MetadataQueries.Count(
            "year and words",
            () => corpus.Articles.Where(a => a.Date.Year == 2020 && a.WordsPrinted > 1_500),
            () => records.Where(a => a.Date.Year == 2020 && a.WordsPrinted > 1_500));
    }

    private static IEnumerable<MetadataQuery> FirstTen(PressCorpus corpus, List<PressRecord> records, MetadataQueries of)
    {
        yield return of.Sequence("by words", () => corpus.Articles.OrderBy(a => a.WordsPrinted).Take(10), () => records.OrderBy(a => a.WordsPrinted).Take(10));
        yield return of.Sequence("by date, last first", () => corpus.Articles.OrderByDescending(a => a.Date).Take(10), () => records.OrderByDescending(a => a.Date).Take(10));
        yield return of.Sequence(
            "by author and words",
            () => corpus.Articles.OrderBy(a => a.Author).ThenByDescending(a => a.WordsPrinted).Take(10),
            () => records.OrderBy(a => a.Author).ThenByDescending(a => a.WordsPrinted).Take(10));
        yield return of.Sequence(
            "of a section by words",
            () => corpus.Articles.Where(a => a.Section == PressSection.Sport).OrderBy(a => a.WordsPrinted).Take(10),
            () => records.Where(a => a.Section == PressSection.Sport).OrderBy(a => a.WordsPrinted).Take(10),
            records.Count(a => a.Section == PressSection.Sport));
    }

    private static IEnumerable<MetadataQuery> Orders(PressCorpus corpus, List<PressRecord> records, MetadataQueries of)
    {
        yield return of.Sequence("by words", () => corpus.Articles.OrderBy(a => a.WordsPrinted), () => records.OrderBy(a => a.WordsPrinted));
        yield return of.Sequence("by date, last first", () => corpus.Articles.OrderByDescending(a => a.Date), () => records.OrderByDescending(a => a.Date));
        yield return of.Sequence(
            "by section and date",
            () => corpus.Articles.OrderBy(a => a.Section).ThenBy(a => a.Date),
            () => records.OrderBy(a => a.Section).ThenBy(a => a.Date));
    }

    private static IEnumerable<MetadataQuery> Counts(PressCorpus corpus, List<PressRecord> records)
    {
        yield return MetadataQueries.Counts("by section", () => corpus.Articles.CountBy(a => a.Section), () => records.CountBy(a => a.Section));
        yield return MetadataQueries.Counts("by author", () => corpus.Articles.CountBy(a => a.Author), () => records.CountBy(a => a.Author));
        yield return MetadataQueries.Counts("by date", () => corpus.Articles.CountBy(a => a.Date), () => records.CountBy(a => a.Date));
        yield return MetadataQueries.Counts(
            "of a year by author",
            () => corpus.Articles.Where(a => a.Date.Year == 2016).CountBy(a => a.Author),
            () => records.Where(a => a.Date.Year == 2016).CountBy(a => a.Author),
            records.Count(a => a.Date.Year == 2016));
    }

    private static IEnumerable<MetadataQuery> Groups(PressCorpus corpus, List<PressRecord> records)
    {
        yield return MetadataQueries.Groups("by section", () => corpus.Articles.GroupBy(a => a.Section), () => records.GroupBy(a => a.Section));
        yield return MetadataQueries.Groups("by author", () => corpus.Articles.GroupBy(a => a.Author), () => records.GroupBy(a => a.Author));
        yield return MetadataQueries.Groups("by year", () => corpus.Articles.GroupBy(a => a.Date.Year), () => records.GroupBy(a => a.Date.Year));
    }
}
