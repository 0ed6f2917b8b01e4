namespace Corpus.Benchmarks.Building;

/// <summary>All that was measured with one number of articles. Times are in seconds unless they say otherwise, sizes in bytes.</summary>
internal sealed record SizeResult
{
    public required int Articles { get; init; }

    public required long TextBytes { get; init; }

    public required double ColdBuild { get; init; }

    public required double ColdBuildWithout { get; init; }

    public required double NoOpBuild { get; init; }

    public required double EditBuild { get; init; }

    public required GeneratorTime Generator { get; init; }

    public required GeneratorTime GeneratorWithMembers { get; init; }

    public required double CompilerMegabytes { get; init; }

    public required double CompilerMegabytesWithout { get; init; }

    public required CompileSpeed Compile { get; init; }

    public required long AssemblyBytes { get; init; }

    public required long AssemblyBytesWithout { get; init; }

    public required long ImageBytes { get; init; }

    public required StartTime Start { get; init; }

    public StartTime? NativeStart { get; init; }

    public required long FirstArticleAllocated { get; init; }

    public required long ReadAllocated { get; init; }
}
