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
            var package = new Package(root);
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
        var largest = options.Sizes[^1];
        var peer = options.SkipPeer
            ? PeerOutcome.Skipped("as asked")
            : Velite.Measure(Path.Combine(package.Root, "velite"), largest, options.Rounds, what => Progress(largest, what));
        return new BuildResults(
            sizes,
            [sizes[^1].Cost, MeasureFormat(package, options, largest, ArticleFormat.FrontMatter), MeasureFormat(package, options, largest, ArticleFormat.JsonLines)],
            peer);
    }

    private static SizeResult MeasureSize(Package package, BuildOptions options, int size)
    {
        var (project, hello, articles) = Prepare(package, size, ArticleFormat.DatedText);
        var cost = CorpusCost.Measure(project, hello, articles, options.Rounds, what => Progress(size, what));
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

    private static CorpusCost MeasureFormat(Package package, BuildOptions options, int size, ArticleFormat format)
    {
        var (project, hello, articles) = Prepare(package, size, format);
        return CorpusCost.Measure(project, hello, articles, options.Rounds, what => Progress(size, $"{format.Name}: {what}"));
    }

    private static (BenchmarkProject Project, BenchmarkProject Hello, GeneratedArticles Articles) Prepare(Package package, int size, ArticleFormat format)
    {
        Progress(size, $"{format.Name}: restore");
        var name = $"{size}{format.Extension.Replace('.', '-')}";
        var project = BenchmarkProject.WithCorpus(package, "corpus" + name, format);
        var hello = BenchmarkProject.WithoutCorpus(package, "hello" + name, GeneratedArticles.FirstHeadline);
        return (project, hello, GeneratedArticles.Write(project.Articles, size, format));
    }

    private static void Progress(int size, string what) => Console.Error.WriteLine($"{size} articles: {what}");
}
