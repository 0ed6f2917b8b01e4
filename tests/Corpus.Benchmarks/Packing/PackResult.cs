using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Packing;

/// <summary>All that was measured with one number of articles.</summary>
internal sealed record PackResult
{
    public required GeneratedArticles Articles { get; init; }

    public required PackCost Pack { get; init; }

    /// <summary>Seconds of <c>corpus compile</c> by itself, the whole process.</summary>
    public required double CompileSeconds { get; init; }

    /// <summary>The most memory that it has, in megabytes; 0 where that is not known.</summary>
    public required double CompileMegabytes { get; init; }

    /// <summary>Seconds of the first restore of a consumer, in which the package is unpacked.</summary>
    public required double FirstRestore { get; init; }

    /// <summary>Seconds of a consumer's restore and build, without what earlier ones made.</summary>
    public required Sample Build { get; init; }

    /// <summary>The same of the program that has no corpus, in turn with the former.</summary>
    public required Sample BuildWithout { get; init; }

    public required ArticleCost Article { get; init; }

    /// <summary>Whole processes that print the first headline, and such that print it as a constant.</summary>
    public required StartTime Start { get; init; }

    /// <summary>Seconds of a whole process that prints the first headline from JSON lines.</summary>
    public required Sample PeerStart { get; init; }

    /// <summary>The most memory that such a process has, in megabytes.</summary>
    public required double PeerMegabytes { get; init; }

    /// <summary>The same of the program with the package.</summary>
    public required double Megabytes { get; init; }

    public int Count => Articles.Count;
}
