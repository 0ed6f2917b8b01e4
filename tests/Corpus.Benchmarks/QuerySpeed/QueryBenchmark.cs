using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.TextSpeed;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>The verb <c>query</c>: how fast queries are answered.</summary>
internal sealed class QueryBenchmark
{
    private const string CompileRow = "compile";
    private const int CompiledArticles = 10_000;

    private readonly QueryResults _results = new();
    private readonly SpeedOptions _options;
    private readonly string _folder;

    private QueryBenchmark(SpeedOptions options, string folder)
    {
        _options = options;
        _folder = folder;
    }

    /// <summary>Measures, and prints the tables and how the targets are met.</summary>
    /// <exception cref="WrongAnswerException">Two systems gave different answers; the tables are printed all the same.</exception>
    public static void Run(SpeedOptions options, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;
        QueryResults results;
        try
        {
            results = new QueryBenchmark(options, folder).Measure();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        QueryTable.Print(results, output);
        QueryVerdict.Print(results, output);
        if (results.Errors.Count > 0)
            throw new WrongAnswerException($"{results.Errors.Count} rows have errors.");
    }

    private QueryResults Measure()
    {
        if (TextCorpusBenchmark.IsWanted(_options) || LiteralBenchmark.IsWanted(_options) || StartBenchmark.IsWanted(_options))
            MeasureTexts();
        if (MetadataBenchmark.IsWanted(_options))
            _results.Try("metadata: the image", () => MetadataBenchmark.Run(_folder, _options, _results));
        if (_options.WantsSlow(CompileRow))
            _results.Try("corpus compile on one core", MeasureCompile);
        return _results;
    }

    private void MeasureTexts()
    {
        var corpora = new TextCorpora(_folder, _options);
        using var own = corpora.Own();
        MeasureWords(own);
        using var help = corpora.Help(out var reason);
        if (help is null)
        {
            _results.Skipped.Add($"LibreOffice help, and the copies of it: {reason}");
        }
        else
        {
            MeasureWords(help);
            using var copies = corpora.Copies(help);
            MeasureWords(copies);
        }

        var large = help ?? own;
        if (LiteralBenchmark.IsWanted(_options))
            _results.Try("literals: the image", () => new LiteralBenchmark(large, _folder, _options, _results).Run());
        if (StartBenchmark.IsWanted(_options))
            _results.Try("start: the package, the programs and their processes", () => new StartBenchmark(large, _folder, _options, _results).Run());
    }

    private void MeasureWords(TextCorpus corpus)
    {
        if (TextCorpusBenchmark.IsWanted(_options))
            new TextCorpusBenchmark(corpus, _options, _results).Run();
    }

    private void MeasureCompile()
    {
        var articles = GeneratedArticles.Write(Path.Combine(_folder, "compiled"), CompiledArticles, ArticleFormat.DatedText);
        _results.Compile = CompileOnCores.Measure(_folder, articles, 1);
    }
}
