using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Lucene.Net.Index;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>All that is asked of the words of one corpus, and what the systems keep of it.</summary>
internal sealed class TextCorpusBenchmark(TextCorpus corpus, SpeedOptions options, QueryResults results)
{
    /// <summary>Whether any of its rows is asked for.</summary>
    public static bool IsWanted(SpeedOptions options)
        => TextRows.Names.Any(options.Wants) || Enumerable.Range(1, RankedRowBenchmark.MostWords).Any(words => options.Wants(RankedRowBenchmark.NameOf(words)));

    public void Run()
    {
        Console.Error.WriteLine($"{corpus.Name}: the other systems' files");
        var (lucene, sqlite) = (Path.Combine(corpus.Folder, "lucene"), Path.Combine(corpus.Folder, "sqlite.db"));
        results.Sizes.Add(new FileSizes(
            corpus.Name,
            corpus.TextBytes,
            new FileInfo(corpus.ImagePath).Length,
            LuceneFiles.Write(corpus, lucene, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS),
            LuceneFiles.Write(corpus, lucene + "-offsets", IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS),
            SqliteFile.Write(corpus, sqlite)));

        using ITextEngine own = new OwnEngine(corpus.Articles), index = new LuceneEngine(lucene), table = new SqliteEngine(sqlite);
        ITextEngine[] engines = [own, index, table];
        var rows = new TextRows(corpus.Tokens, options.Queries);
        var words = new RowTable(corpus.Name, $"COUNT; {Title}", QueryArea.Words, [.. engines.Select(engine => engine.Name)], []);
        results.Tables.Add(words);
        foreach (var row in rows.All().Where(row => options.Wants(row.Name) && row.Queries.Count > 0))
            results.Measure(words, row.Name, () => TextRowBenchmark.Measure(row, engines, options.Rounds));

        var ranking = words with { Title = $"Ranked; {Title}", Area = QueryArea.Ranking, Rows = [] };
        results.Tables.Add(ranking);
        for (var count = 1; count <= RankedRowBenchmark.MostWords; count++)
            MeasureRanked(ranking, count, rows, engines);
    }

    private void MeasureRanked(RowTable table, int words, TextRows rows, IReadOnlyList<ITextEngine> engines)
    {
        var name = RankedRowBenchmark.NameOf(words);
        if (options.Wants(name))
            results.Measure(table, name, () => RankedRowBenchmark.Measure(name, rows.Ranked(words), engines, options.Rounds, line => results.Answers.Add($"{corpus.Name}, {line}")));
    }

    private string Title => FormattableString.Invariant($"{corpus.Name}: {corpus.Articles.Count:N0} articles, {corpus.TextBytes / 1e6:F1} MB, {corpus.Tokens.TokenCount:N0} tokens");
}
