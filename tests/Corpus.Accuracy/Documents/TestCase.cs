namespace Corpus.Accuracy;

/// <summary>A rule of a published test: passed when what is found is what it expects.</summary>
/// <param name="Expected">What it expects, one element for each sentence or segment.</param>
/// <param name="Found">What was found.</param>
internal sealed record TestCase(IReadOnlyList<string> Expected, IReadOnlyList<string> Found)
{
    public bool IsPassed { get; } = Expected.SequenceEqual(Found, StringComparer.Ordinal);
}
