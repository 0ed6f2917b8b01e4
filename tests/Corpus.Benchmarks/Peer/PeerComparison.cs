using Corpus.Benchmarks.Building;

namespace Corpus.Benchmarks.Peer;

/// <summary>What of the peer is held against what of ours, over the same articles with front matter. Times are in seconds.</summary>
/// <remarks>
/// <para>The targets compare like with like. Cold: the peer's one process makes types and data, so it is held against both our lanes: the whole
/// process of <c>corpus compile</c>, and the generator in a compiler that has just started, so that neither side is warm; both in turn. The compiler's own
/// work on C# is no part of it: after the peer a compiler of TypeScript runs as well.</para>
/// <para>After one edit: while somebody types, the peer's watcher rebuilds and our generator runs again, both in processes that are warm. The
/// peer's time is its own report of the work, without the wait before it; an editor too waits before it runs generators, which our time leaves
/// out. The peer has then written its data, where we have types and findings, and data at the next build: that has a line of its own.</para>
/// <para>Memory: our lanes run one after the other, so the higher of the two counts: <c>corpus compile</c> with all of its runtime, or what the
/// generator adds to a compiler that would run anyway. Of the peer it is the node process without its helper that compiles the configuration.</para>
/// </remarks>
internal sealed class PeerComparison(VeliteResult peer, CorpusCost ours)
{
    private double GeneratorEdit => ours.Generator.Edit.Median / 1e3;

    private double Compile => ours.Compile.ProcessSeconds.Median;

    public PeerFigures Cold => new(peer.Cold.Median, peer.OursCold.Median);

    public PeerFigures ColdGenerator => new(peer.Cold.Median, ours.Generator.Cold.Median / 1e3);

    public PeerFigures ColdInBuild => new(peer.Cold.Median, ours.Builds.Added.Median);

    public PeerFigures EditWhileTyping => new(peer.Watch.Rebuild.Median, GeneratorEdit);

    public PeerFigures EditWithWait => new(peer.Watch.Latency.Median, GeneratorEdit);

    /// <summary>Until the data is there too, the peer watching.</summary>
    public PeerFigures EditOfData => new(peer.Watch.Rebuild.Median, GeneratorEdit + Compile);

    /// <summary>The same, nobody watching.</summary>
    public PeerFigures EditInNewProcess => new(peer.Again.Median, GeneratorEdit + Compile);

    public PeerFigures EditInBuild => new(peer.Again.Median, ours.Builds.Edit.Median);

    /// <summary>In megabytes.</summary>
    public PeerFigures Memory => new(peer.BuildMegabytes, Math.Max(ours.Compile.PeakMegabytes, ours.AddedMegabytes));

    /// <summary>In megabytes.</summary>
    public PeerFigures MemoryOfCompile => new(peer.BuildMegabytes, ours.Compile.PeakMegabytes);

    /// <summary>In megabytes, while somebody types.</summary>
    public PeerFigures MemoryWhileTyping => new(peer.Watch.Megabytes, ours.AddedMegabytes);
}
