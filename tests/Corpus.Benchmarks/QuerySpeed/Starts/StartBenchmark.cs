using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Lucene.Net.Index;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Whole processes that answer one query, in turn: a program without a corpus, ours, and one that asks an index of Lucene.NET.</summary>
internal sealed class StartBenchmark(TextCorpus corpus, string folder, SpeedOptions options, QueryResults results)
{
    private const int WarmUps = 2;
    private const int QuickRounds = 11;
    private const string Row = "start";
    private const string Published = "published";

    /// <summary>Whether it is asked for.</summary>
    public static bool IsWanted(SpeedOptions options) => options.WantsSlow(Row);

    public void Run()
    {
        var word = new WordBuckets(corpus.Tokens).Middle[0];
        var count = corpus.Articles.Where(a => a.Text.ContainsWord(word)).Count;
        var luceneIndex = Path.Combine(folder, "start-lucene");
        LuceneFiles.Write(corpus, luceneIndex, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        var package = Package.Pack(Path.Combine(folder, "package"));
        var programs = new StartPrograms(package, corpus, word, count);

        var (hello, own, lucene) = (programs.Hello(), programs.Own(), programs.Lucene());
        foreach (var project in new[] { hello, own, lucene })
            project.Publish(Published);
        List<StartedProgram> started =
        [
            new("prints the answer as a constant", StartRole.Hello, hello, Published),
            new("asks its corpus", StartRole.Own, own, Published),
            new("asks an index of Lucene.NET", StartRole.Lucene, lucene, Published, luceneIndex, word),
        ];
        if (!options.IsQuick)
        {
            hello.PublishNative();
            own.PublishNative();
            started.Add(new("NativeAOT: prints the answer as a constant", StartRole.NativeHello, hello, BenchmarkProject.NativeFolder));
            started.Add(new("NativeAOT: asks its corpus", StartRole.NativeOwn, own, BenchmarkProject.NativeFolder));
        }

        Measure(started, count);
    }

    private void Measure(List<StartedProgram> programs, int count)
    {
        var times = programs.ConvertAll(_ => new Sample());
        for (var round = -WarmUps; round < Math.Max(options.Rounds, QuickRounds); round++)
        {
            for (var i = 0; i < programs.Count; i++)
            {
                var milliseconds = programs[i].Start(count);
                if (round >= 0)
                    times[i].Add(milliseconds);
            }
        }

        foreach (var (program, time) in programs.Zip(times))
        {
            var hello = times[programs.FindIndex(other => other.Role == (program.Role >= StartRole.NativeHello ? StartRole.NativeHello : StartRole.Hello))];
            results.Starts.Add(new StartResult(program.Name, program.Role, time, time.RatioTo(hello)));
        }
    }
}
