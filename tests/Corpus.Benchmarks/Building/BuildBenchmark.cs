using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Peer;
using Corpus.Sources;

namespace Corpus.Benchmarks.Building;

/// <summary>The verb <c>build</c>: what a corpus costs a build and the program that it builds.</summary>
internal static class BuildBenchmark
{
    public static void Run(BuildOptions options, TextWriter output)
    {
        var root = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;
        try
        {
            var package = Package.Pack(root, options.Artifacts, options.Feed, options.IsTrial);
            var results = Measure(package, options);
            BuildTable.Print(results.Sizes, package.SdkVersion, output);
            FormatTable.Print(results.Formats, output);
            PeerTable.Print(results, output);
            BuildVerdict.Print(results, output);
        }
        finally
        {
            if (options.Keep)
                Console.Error.WriteLine($"kept {root}");
            else
                Directory.Delete(root, recursive: true);
        }
    }

    private static BuildResults Measure(Package package, BuildOptions options)
    {
        var sizes = options.Sizes.Select(size => MeasureSize(package, options, size)).ToList();
        if (options.IsQuick && options.SkipPeer)
            return new BuildResults(sizes, [sizes[^1].Cost], PeerOutcome.Skipped("as asked"));

        var largest = options.Sizes[^1];
        var frontMatter = Prepare(package, largest, ArticleFormat.FrontMatter);
        var peer = options.SkipPeer ? PeerOutcome.Skipped("as asked") : MeasurePeer(package, options, frontMatter);
        var jsonLines = Prepare(package, largest, ArticleFormat.JsonLines);
        return new BuildResults(sizes, [sizes[^1].Cost, MeasureFormat(options, frontMatter), MeasureFormat(options, jsonLines)], peer);
    }

    private static PeerOutcome MeasurePeer(Package package, BuildOptions options, PreparedCorpus ours) => Velite.Measure(
        Path.Combine(package.Root, "velite"),
        ours.Articles.Count,
        options.Rounds,
        () => CompileSpeed.ProcessTime(package, ours.Articles) + CompilerRun.Measure(ours.Project).GeneratorSeconds,
        what => Progress(ours.Articles.Count, what));

    private static SizeResult MeasureSize(Package package, BuildOptions options, int size)
    {
        var prepared = Prepare(package, size, ArticleFormat.DatedText);
        var (project, hello, articles) = prepared;
        var cost = MeasureFormat(options, prepared);
        Progress(size, "the generator with members, and the built program");
        return new SizeResult
        {
            Cost = cost,
            GeneratorWithMembers = size > NamedMembers.MostByDefault ? GeneratorTime.Measure(articles, true) : null,
            AssemblyBytesWithout = new FileInfo(hello.Assembly).Length,
            Start = StartTime.Measure(project, hello, null, options.Pairs),
            NativeStart = options.IsQuick ? null : Native(),
        };

        StartTime Native()
        {
            Progress(size, "NativeAOT");
            project.PublishNative();
            hello.PublishNative();
            return StartTime.Measure(project, hello, "native", options.Pairs);
        }
    }

    private static CorpusCost MeasureFormat(BuildOptions options, PreparedCorpus corpus)
        => CorpusCost.Measure(corpus, options.Rounds, what => Progress(corpus.Articles.Count, $"{corpus.Articles.Format.Name}: {what}"));

    private static PreparedCorpus Prepare(Package package, int size, ArticleFormat format)
    {
        Progress(size, $"{format.Name}: restore");
        var name = $"{size}{format.Extension.Replace('.', '-')}";
        var project = BenchmarkProject.WithCorpus(package, "corpus" + name, format);
        var hello = BenchmarkProject.WithoutCorpus(package, "hello" + name, GeneratedArticles.FirstHeadline);
        return new PreparedCorpus(project, hello, GeneratedArticles.Write(project.Articles, size, format));
    }

    private static void Progress(int size, string what) => Console.Error.WriteLine($"{size} articles: {what}");
}
