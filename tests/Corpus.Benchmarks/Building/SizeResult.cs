namespace Corpus.Benchmarks.Building;

/// <summary>All that was measured with one number of articles in dated text.</summary>
internal sealed record SizeResult
{
    public required CorpusCost Cost { get; init; }

    /// <summary>With a member for each article, where there would be none by default.</summary>
    public required GeneratorTime? GeneratorWithMembers { get; init; }

    /// <summary>In bytes.</summary>
    public required long AssemblyBytesWithout { get; init; }

    public required StartTime Start { get; init; }

    public required StartTime? NativeStart { get; init; }

    public int Count => Cost.Articles.Count;
}
