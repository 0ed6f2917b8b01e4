using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Building;

/// <summary>What a corpus in one format costs a build, and what it is built into. Times are in seconds unless they say otherwise, sizes in bytes.</summary>
internal sealed record CorpusCost
{
    public required GeneratedArticles Articles { get; init; }

    public required BuildTimes Builds { get; init; }

    public required CompilerRun Compiler { get; init; }

    /// <summary>The same for the project without a corpus.</summary>
    public required CompilerRun CompilerWithout { get; init; }

    /// <summary>With members as by default.</summary>
    public required GeneratorTime Generator { get; init; }

    public required CompileSpeed Compile { get; init; }

    public required long AssemblyBytes { get; init; }

    public required long ImageBytes { get; init; }

    public required Allocations Allocations { get; init; }

    /// <summary>What the generator and its output add to the memory of the C# compiler, in megabytes.</summary>
    public double AddedMegabytes => Compiler.Megabytes - CompilerWithout.Megabytes;

    /// <summary>Measures what a corpus costs; builds edit its articles at last.</summary>
    /// <param name="corpus">The corpus, and a project without.</param>
    /// <param name="rounds">How often each build is repeated.</param>
    /// <param name="progress">Told what begins.</param>
    public static CorpusCost Measure(PreparedCorpus corpus, int rounds, Action<string> progress)
    {
        var (project, hello, articles) = corpus;
        progress("the compiler");
        var (compiler, compilerWithout) = (CompilerRun.Measure(project), CompilerRun.Measure(hello));
        progress("what the program reads");
        var allocations = Allocations.Measure(project, articles);
        var (assembly, image) = (new FileInfo(project.Assembly).Length, new FileInfo(project.Image).Length);
        progress("corpus compile");
        var compile = CompileSpeed.Measure(project.Package, articles, rounds);
        progress("the generator");
        var generator = GeneratorTime.Measure(articles, null);
        progress("builds");
        return new CorpusCost
        {
            Articles = articles,
            Builds = BuildTimes.Measure(project, hello, rounds),
            Compiler = compiler,
            CompilerWithout = compilerWithout,
            Generator = generator,
            Compile = compile,
            AssemblyBytes = assembly,
            ImageBytes = image,
            Allocations = allocations,
        };
    }
}
