namespace Corpus.Testing;

/// <summary>A case that failed.</summary>
public sealed class InvarianceFailure
{
    internal InvarianceFailure(Article article, Perturbation perturbation, int seed, int differenceCount, IReadOnlyList<string> differences)
    {
        Article = article;
        Perturbation = perturbation;
        Seed = seed;
        DifferenceCount = differenceCount;
        Differences = differences;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>What was done to its text.</summary>
    public Perturbation Perturbation { get; }

    /// <summary>The seed: <c>Perturbation.Apply(Article, Seed)</c> is the changed text.</summary>
    public int Seed { get; }

    /// <summary>How many differences there are.</summary>
    public int DifferenceCount { get; }

    /// <summary>The first differences, with what they are in the original and the changed text as marked text; of the first 200 failures only.</summary>
    public IReadOnlyList<string> Differences { get; }

    /// <summary><c>2024-brug (2024/brug.txt:1) under line endings CRLF, seed 1: 2 differences</c>, and the first of them, a line each.</summary>
    public override string ToString()
        => string.Concat([FormattableString.Invariant($"{ArticleName.Of(Article)} under {Perturbation}, seed {Seed}: {ResultComparison.Counted(DifferenceCount, "difference")}"), .. Differences.Select(line => $"\n    {line}")]);
}
