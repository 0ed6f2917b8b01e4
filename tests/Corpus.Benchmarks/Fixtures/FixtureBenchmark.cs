using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Fixtures.Rows;
using Corpus.Benchmarks.Fixtures.Scores;

namespace Corpus.Benchmarks.Fixtures;

/// <summary>The verb <c>fixtures</c>: what articles cost as rows of theories, and how fast scores are.</summary>
internal static class FixtureBenchmark
{
    private static readonly string[] Projects = ["src/Corpus.Testing", "src/Corpus.Testing.Xunit", "src/Corpus.Testing.Xunit3"];

    public static void Run(FixtureOptions options, TextWriter output)
    {
        var root = Directory.CreateTempSubdirectory("corpus-fixtures-").FullName;
        try
        {
            var results = new FixtureResults(options);
            if (!options.SkipScores)
                MeasureScores(root, results);
            if (!options.SkipRows)
                MeasureRows(root, results);
            FixtureTable.Print(results, output);
            FixtureVerdict.Print(results, output);
        }
        finally
        {
            if (options.Keep)
                Console.Error.WriteLine($"kept {root}");
            else
                Directory.Delete(root, recursive: true);
        }
    }

    private static void MeasureScores(string root, FixtureResults results)
    {
        Progress("scores: texts");
        using var corpus = ScoredCorpus.Compile(Path.Combine(root, "scores"), results.Options.Tokens);
        results.ScoredTokens = corpus.TokenCount;
        results.ScoredArticles = corpus.Articles.Count;
        Progress("scores");
        results.Scores.AddRange(ScoreTime.Measure(ScoreTask.All(corpus), results.Options.ScoreRounds));
    }

    private static void MeasureRows(string root, FixtureResults results)
    {
        Progress("packages");
        var package = Package.Pack(root, results.Options.Artifacts, results.Options.Feed, others: Projects);

        foreach (var framework in TestFramework.All)
        {
            Progress($"{framework.Name}: projects");
            results.Rows.Add(FrameworkTimes.Prepare(package, framework, results.Options.Rows));
        }

        for (var round = 0; round < results.Options.Rounds; round++)
        {
            Progress($"round {round + 1}");
            foreach (var times in results.Rows)
                times.Measure(round);
        }
    }

    private static void Progress(string what) => Console.Error.WriteLine(what);
}
