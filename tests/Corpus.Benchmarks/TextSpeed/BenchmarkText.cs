namespace Corpus.Benchmarks.TextSpeed;

/// <summary>Articles that are divided one after the other.</summary>
/// <param name="Name">How tables call them.</param>
/// <param name="Articles">The articles.</param>
internal sealed record BenchmarkText(string Name, IReadOnlyList<BenchmarkArticle> Articles)
{
    // Less is over too soon to be timed.
    private const int BytesOfAPass = 4_000_000;

    /// <summary>Their size in UTF-8, which all speeds are about.</summary>
    public long Bytes { get; } = Articles.Sum(article => (long)article.Utf8.Length);

    /// <summary>How often they are gone through for one measurement.</summary>
    public int Passes => (int)Math.Max(1, BytesOfAPass / Bytes);
}
