using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>The verb <c>linguist</c>: how fast concordances and statistics of words are.</summary>
internal static class LinguistBenchmark
{
    /// <summary>Measures, and prints the tables and how the targets are met.</summary>
    /// <exception cref="WrongAnswerException">Two systems gave different answers; the tables are printed all the same.</exception>
    public static void Run(SpeedOptions options, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;
        var results = new LinguistResults();
        try
        {
            Measure(new TextCorpora(folder, options), options, results);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        LinguistPrinter.Print(results, output);
        LinguistVerdict.Print(results, output);
        if (results.Errors.Count > 0)
            throw new WrongAnswerException($"{results.Errors.Count} rows have errors.");
    }

    private static void Measure(TextCorpora corpora, SpeedOptions options, LinguistResults results)
    {
        using (var own = corpora.Own())
            Measure(own, options, results);
        using var help = corpora.Help(out var reason);
        if (help is null)
        {
            results.Skipped.Add($"LibreOffice help, and the copies of it: {reason}");
            return;
        }

        Measure(help, options, results);
        using var copies = corpora.Copies(help);
        Measure(copies, options, results);
    }

    private static void Measure(TextCorpus corpus, SpeedOptions options, LinguistResults results)
    {
        using var benchmark = new LinguistCorpusBenchmark(corpus, options, results);
        benchmark.Run();
    }
}
