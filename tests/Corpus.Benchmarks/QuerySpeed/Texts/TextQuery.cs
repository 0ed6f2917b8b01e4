namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>A query over words, which each system says in its own way.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Words">Of which words, case-folded; a prefix or a pattern is one.</param>
internal sealed record TextQuery(TextQueryKind Kind, params IReadOnlyList<string> Words)
{
    /// <summary>How far apart words that are near each other may be: neighbours are 1 apart.</summary>
    public const int Within = 5;

    public override string ToString() => $"{Kind}({string.Join(", ", Words)})";
}
