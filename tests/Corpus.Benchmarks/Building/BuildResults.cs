using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Peer;

namespace Corpus.Benchmarks.Building;

/// <summary>All that the verb <c>build</c> measured.</summary>
/// <param name="Sizes">Ascending.</param>
/// <param name="Formats">The largest number of articles in each format; the first is dated text, as in <paramref name="Sizes"/>.</param>
/// <param name="Peer">Over the same articles.</param>
internal sealed record BuildResults(IReadOnlyList<SizeResult> Sizes, IReadOnlyList<CorpusCost> Formats, PeerOutcome Peer)
{
    /// <summary>The format that the peer reads too.</summary>
    public CorpusCost FrontMatter => Formats.Single(cost => cost.Articles.Format == ArticleFormat.FrontMatter);
}
