using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Packing;

/// <summary>The verb <c>pack</c>: what it costs to make a package of a corpus, and to use one.</summary>
internal static class PackBenchmark
{
    private const int WarmUps = 5;

    public static void Run(PackOptions options, TextWriter output)
    {
        var root = Directory.CreateTempSubdirectory("corpus-pack-").FullName;
        try
        {
            var package = Package.Pack(root, options.Artifacts, options.Feed, options.IsTrial);
            var results = options.Sizes.Select(size => Measure(package, options, size)).ToList();
            PackTable.Print(results, package.SdkVersion, output);
            PackVerdict.Print(results, output);
        }
        finally
        {
            if (options.Keep)
                Console.Error.WriteLine($"kept {root}");
            else
                Directory.Delete(root, recursive: true);
        }
    }

    private static PackResult Measure(Package package, PackOptions options, int size)
    {
        Progress(size, "articles");
        var corpus = new CorpusProject(package, size);
        corpus.Restore();
        Progress(size, "pack");
        var pack = corpus.Pack();
        Progress(size, "compile");
        var compile = corpus.Compile();

        Progress(size, "consumers");
        var hello = WithoutPackage(package, size);
        var clock = Stopwatch.StartNew();
        var consumer = BenchmarkProject.Create(
            package, $"consumer{size}", $"""<PackageReference Include="{CorpusProject.Name}" Version="{corpus.Version}" />""", ConsumerPrograms.OfPackage, hasUsings: true);
        var firstRestore = clock.Elapsed.TotalSeconds;
        var peer = Peer(package, size);
        var (build, without) = Builds(consumer, hello, options.Rounds, options.IsTrial);
        peer.RestoreAndBuild();
        CompareAnswers(corpus.Articles, consumer, peer);

        Progress(size, "programs");
        return new PackResult
        {
            Articles = corpus.Articles,
            Pack = pack,
            CompileSeconds = compile.Seconds,
            CompileMegabytes = compile.Megabytes,
            FirstRestore = firstRestore,
            Build = build,
            BuildWithout = without,
            Article = ReadOne(consumer, corpus.Image, options.Pairs),
            Start = StartTime.Measure(consumer, hello, null, options.Pairs),
            PeerStart = Sample.Of(Enumerable.Range(0, options.Rounds).Select(_ => Headline(peer))),
            PeerMegabytes = peer.PeakMegabytes(),
            Megabytes = consumer.PeakMegabytes(),
        };
    }

    // In turn, so that a machine that is slower for a while is so for both; another one begins each time.
    private static (Sample With, Sample Without) Builds(BenchmarkProject consumer, BenchmarkProject hello, int rounds, bool isTrial)
    {
        var (with, without) = (new Sample(), new Sample());
        if (!isTrial)
        {
            consumer.RestoreAndBuild();
            hello.RestoreAndBuild();
        }

        for (var round = 0; round < rounds; round++)
        {
            if (round % 2 == 0)
                without.Add(hello.RestoreAndBuild());
            with.Add(consumer.RestoreAndBuild());
            if (round % 2 != 0)
                without.Add(hello.RestoreAndBuild());
        }

        return (with, without);
    }

    // The same code and the same settings, but for the package.
    private static BenchmarkProject WithoutPackage(Package package, int size)
    {
        var hello = BenchmarkProject.Create(package, $"hello{size}", "", ConsumerPrograms.OfPackage, hasUsings: true);
        File.WriteAllText(Path.Combine(hello.Folder, "Nieuws.cs"), ConsumerPrograms.WithoutPackage(SymbolDisplay.FormatLiteral(GeneratedArticles.FirstHeadline, quote: true)));
        return hello;
    }

    private static BenchmarkProject Peer(Package package, int size)
    {
        var peer = BenchmarkProject.Create(
            package, $"peer{size}", """<Content Include="nieuws.jsonl" CopyToOutputDirectory="PreserveNewest" />""", ConsumerPrograms.OfJsonLines, hasUsings: true);
        ArticleFormat.JsonLines.Write(peer.Folder, GeneratedArticles.Enumerate(size));
        return peer;
    }

    private static void CompareAnswers(GeneratedArticles articles, BenchmarkProject consumer, BenchmarkProject peer)
    {
        var right = string.Create(CultureInfo.InvariantCulture, $"{articles.Count} {articles.TextBytes}");
        foreach (var (name, project) in new[] { ("package", consumer), ("JSON lines", peer) })
        {
            var answer = project.Start(null, ConsumerPrograms.All).Output.TrimEnd();
            if (answer != right)
                throw new WrongAnswerException($"The program with the {name} read '{answer}', which should be '{right}' (articles, bytes).");
        }
    }

    private static ArticleCost ReadOne(BenchmarkProject consumer, string image, int times)
    {
        var (open, read, touched) = (new Sample(), new Sample(), new Sample());
        for (var i = 0; i < times; i++)
        {
            var printed = consumer.Start(null, ConsumerPrograms.One).Output;
            if (printed.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray() is not [var opened, var first, var bytes, > 0])
                throw new WrongAnswerException($"The program printed '{printed}' of one article.");
            open.Add(opened);
            read.Add(first);
            touched.Add(bytes);
        }

        return new ArticleCost(open.Median, OpenWarm(image, times), read.Median, touched.Median);
    }

    private static double OpenWarm(string path, int times)
    {
        var open = new Sample();
        for (var i = -WarmUps; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var image = CorpusImage.Open(path);
            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (i >= 0)
                open.Add(time);
        }

        return open.Median;
    }

    private static double Headline(BenchmarkProject project)
    {
        var (seconds, line) = project.Start();
        return line.TrimEnd() == GeneratedArticles.FirstHeadline
            ? seconds
            : throw new WrongAnswerException($"The first headline is '{line}' and should be '{GeneratedArticles.FirstHeadline}'.");
    }

    private static void Progress(int size, string what) => Console.Error.WriteLine($"{size} articles: {what}");
}
