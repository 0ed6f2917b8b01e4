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
            var results = new List<SizeResult>();
            foreach (var size in options.Sizes)
                results.Add(Measure(package, options, size));

            BuildTable.Print(results, package.SdkVersion, output);
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

    private static SizeResult Measure(Package package, BuildOptions options, int size)
    {
        Progress("restore");
        var project = BenchmarkProject.WithCorpus(package, $"corpus{size}");
        var hello = BenchmarkProject.WithoutCorpus(package, $"hello{size}", GeneratedArticles.FirstHeadline);
        var articles = GeneratedArticles.Write(project.Articles, size);

        Progress("memory of the compiler");
        var (memory, memoryWithout) = (CompilerMemory.Measure(project), CompilerMemory.Measure(hello));
        Progress("the built program");
        var allocations = Allocations.Measure(project, articles);
        var start = StartTime.Measure(project, hello, null, options.Pairs);
        var (assembly, assemblyWithout) = (new FileInfo(project.Assembly).Length, new FileInfo(hello.Assembly).Length);
        var image = new FileInfo(project.Image).Length;
        Progress("corpus compile");
        var compile = CompileSpeed.Measure(package, project.Articles, articles.FileBytes, options.Rounds);
        Progress("the generator");
        var generator = GeneratorTime.Measure(project.Articles, null);
        var generatorWithMembers = size > NamedMembers.MostByDefault ? GeneratorTime.Measure(project.Articles, true) : null;
        Progress("builds");
        var builds = BuildTimes.Measure(project, hello, options.Rounds);
        return new SizeResult
        {
            Articles = articles,
            Builds = builds,
            CompilerMegabytes = memory,
            CompilerMegabytesWithout = memoryWithout,
            Generator = generator,
            GeneratorWithMembers = generatorWithMembers,
            Compile = compile,
            AssemblyBytes = assembly,
            AssemblyBytesWithout = assemblyWithout,
            ImageBytes = image,
            Start = start,
            NativeStart = options.IsQuick ? null : Native(),
            Allocations = allocations,
        };

        StartTime Native()
        {
            Progress("NativeAOT");
            project.PublishNative();
            hello.PublishNative();
            return StartTime.Measure(project, hello, "native", options.Pairs);
        }

        void Progress(string what) => Console.Error.WriteLine($"{size} articles: {what}");
    }
}
