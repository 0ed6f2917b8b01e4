using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>All that is asked of metadata, beside plain LINQ over a list of records.</summary>
internal static class MetadataBenchmark
{
    private const int Articles = 100_000;

    /// <summary>Whether any of its rows is asked for.</summary>
    public static bool IsWanted(SpeedOptions options) => MetadataRows.Names.Any(options.Wants);

    public static void Run(string folder, SpeedOptions options, QueryResults results)
    {
        using var corpus = PressCorpus.Compile(folder, Articles);
        var rows = MetadataRows.Of(corpus).Where(row => options.Wants(row.Name)).ToList();
        string[] systems = ["Corpus", "LINQ over `List<record>`"];
        var table = new RowTable("metadata", FormattableString.Invariant($"Metadata of {Articles:N0} articles"), QueryArea.Metadata, systems, []);
        var firsts = new RowTable("metadata, first queries", "The same, each the first query of an image that was just opened", QueryArea.FirstMetadata, systems, []);
        results.Tables.AddRange([table, firsts]);
        foreach (var row in rows)
            results.Measure(table, row.Name, () => Measure(row, options.Rounds, (run, hits) => new CallTime(run, hits)));
        foreach (var row in rows)
            results.Measure(firsts, row.Name, () => Measure(row, options.Rounds, (run, hits) => new FirstCallTime(corpus.Reopen, run, hits)));
    }

    private static TimedRow Measure(MetadataRow row, int rounds, Func<Func<int>, int, SystemTime> own)
    {
        var timed = new TimedRow(row.Name, [.. row.Queries.Select(query => Prepare(query, own))]);
        timed.Measure(rounds);
        return timed;
    }

    private static TimedQuery Prepare(MetadataQuery query, Func<Func<int>, int, SystemTime> ownTime)
    {
        var (own, linq) = (query.OwnAnswer().ToList(), query.LinqAnswer().ToList());
        if (!own.SequenceEqual(linq, StringComparer.Ordinal))
            throw new WrongAnswerException($"{query.Name}: Corpus gives {own.Count} lines, LINQ {linq.Count}; the first that differ: {FirstDifference(own, linq)}.");
        var hits = query.Linq();
        return new TimedQuery(query.Name, hits, [ownTime(query.Own, hits), new CallTime(query.Linq, hits)], query.ResultBytes(hits));
    }

    private static string FirstDifference(List<string> own, List<string> linq)
    {
        var at = own.Zip(linq).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"'{own.ElementAtOrDefault(at)}' and '{linq.ElementAtOrDefault(at)}' at {at}";
    }
}
