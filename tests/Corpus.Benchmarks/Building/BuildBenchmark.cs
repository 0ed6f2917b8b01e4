using System.Globalization;
using Corpus.Benchmarks.Measuring;

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
            {
                Console.Error.WriteLine($"measuring {size} articles");
                results.Add(Measure(package, options, size));
            }

            BuildTable.Print(results, output);
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
        var project = BenchmarkProject.WithCorpus(package, $"corpus{size}");
        var bytes = GeneratedArticles.Write(project.Articles, size);
        project.Dotnet("restore");
        project.BuildCold();
        var headline = project.Start().Output.TrimEnd();
        var hello = BenchmarkProject.WithoutCorpus(package, $"hello{size}", headline);

        var (cold, coldWithout, memory, memoryWithout) = ColdBuilds(project, hello, options.Rounds);
        var (noOp, edit) = Rebuilds(project, options.Rounds);
        var pairs = options.IsQuick ? 11 : 31;
        var allocated = project.Start(null, "allocations").Output.Split(' ').Select(value => long.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        return new SizeResult
        {
            Articles = size,
            TextBytes = bytes,
            ColdBuild = cold,
            ColdBuildWithout = coldWithout,
            NoOpBuild = noOp,
            EditBuild = edit,
            CompilerMegabytes = memory,
            CompilerMegabytesWithout = memoryWithout,
            Generator = GeneratorTime.Measure(project.Articles, null),
            GeneratorWithMembers = GeneratorTime.Measure(project.Articles, true),
            Compile = CompileSpeed.Measure(package, project.Articles, bytes, options.Rounds),
            AssemblyBytes = new FileInfo(project.Assembly).Length,
            AssemblyBytesWithout = new FileInfo(hello.Assembly).Length,
            ImageBytes = new FileInfo(project.Image).Length,
            Start = StartTime.Measure(project, hello, null, pairs),
            NativeStart = options.IsQuick ? null : Native(project, hello, pairs),
            FirstArticleAllocated = allocated[0],
            ReadAllocated = allocated[1],
        };
    }

    private static (double With, double Without, double Memory, double MemoryWithout) ColdBuilds(
        BenchmarkProject project, BenchmarkProject hello, int rounds)
    {
        var (with, without) = (new Sample(), new Sample());
        var (memory, memoryWithout) = (new CompilerMemory(), new CompilerMemory());
        for (var round = 0; round < rounds; round++)
        {
            without.Add(hello.BuildCold());
            with.Add(project.BuildCold());
        }

        // Watching takes time, so builds that are watched are not timed.
        hello.BuildCold(memoryWithout.Watch);
        project.BuildCold(memory.Watch);
        return (with.Median, without.Median, memory.Megabytes, memoryWithout.Megabytes);
    }

    private static (double NoOp, double Edit) Rebuilds(BenchmarkProject project, int rounds)
    {
        var (noOp, edit) = (new Sample(), new Sample());
        for (var round = 0; round < rounds; round++)
        {
            noOp.Add(project.Build());
            project.Edit(round);
            edit.Add(project.Build());
        }

        return (noOp.Median, edit.Median);
    }

    private static StartTime Native(BenchmarkProject project, BenchmarkProject hello, int pairs)
    {
        foreach (var published in new[] { project, hello })
            published.Dotnet("publish", "-c", "Release", "-p:PublishAot=true", "-o", Path.Combine(published.Folder, "native"));
        return StartTime.Measure(project, hello, Path.Combine("native", "App"), pairs);
    }
}
