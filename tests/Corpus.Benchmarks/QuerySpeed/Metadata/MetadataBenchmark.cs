using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>All that is asked of metadata, beside plain LINQ over a list of records.</summary>
internal static class MetadataBenchmark
{
    private const int Articles = 100_000;

    /// <summary>Whether any of its rows is asked for.</summary>
    public static bool IsWanted(QueryOptions options) => MetadataRows.Names.Any(options.Wants);

    public static void Run(string folder, QueryOptions options, QueryResults results)
    {
        using var corpus = PressCorpus.Compile(folder, Articles);
        var rows = MetadataRows.Of(corpus).Where(row => options.Wants(row.Name)).ToList();
        var table = new RowTable("metadata", FormattableString.Invariant($"Metadata of {Articles:N0} articles"), QueryArea.Metadata, ["Corpus", "LINQ over `List<record>`"], []);
        results.Tables.Add(table);
        foreach (var row in rows)
            results.Measure(table, row.Name, () => Measure(row, options.Rounds));
    }

    private static TimedRow Measure(MetadataRow row, int rounds)
    {
        var timed = new TimedRow(row.Name, [.. row.Queries.Select(Prepare)]);
        timed.Measure(rounds);
        return timed;
    }

    private static TimedQuery Prepare(MetadataQuery query)
    {
        var (own, linq) = (query.OwnAnswer().ToList(), query.LinqAnswer().ToList());
        if (!own.SequenceEqual(linq, StringComparer.Ordinal))
            throw new WrongAnswerException($"{query.Name}: Corpus gives {own.Count} lines, LINQ {linq.Count}; the first that differ: {FirstDifference(own, linq)}.");
        var hits = query.Linq();
        return new TimedQuery(query.Name, hits, [new CallTime(query.Own, hits), new CallTime(query.Linq, hits)], query.ResultBytes(hits));
    }

    private static string FirstDifference(List<string> own, List<string> linq)
    {
        var at = own.Zip(linq).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"'{own.ElementAtOrDefault(at)}' and '{linq.ElementAtOrDefault(at)}' at {at}";
    }
}
