namespace Corpus.Benchmarks.Building;

/// <summary>All that was measured with one number of articles. Times are in seconds unless they say otherwise, sizes in bytes.</summary>
internal sealed record SizeResult
{
    public required GeneratedArticles Articles { get; init; }

    public required BuildTimes Builds { get; init; }

    public required double CompilerMegabytes { get; init; }

    public required double CompilerMegabytesWithout { get; init; }

    /// <summary>With members as by default.</summary>
    public required GeneratorTime Generator { get; init; }

    /// <summary>With a member for each article, where there would be none by default.</summary>
    public required GeneratorTime? GeneratorWithMembers { get; init; }

    public required CompileSpeed Compile { get; init; }

    public required long AssemblyBytes { get; init; }

    public required long AssemblyBytesWithout { get; init; }

    public required long ImageBytes { get; init; }

    public required StartTime Start { get; init; }

    public required StartTime? NativeStart { get; init; }

    public required Allocations Allocations { get; init; }
}
