namespace Corpus.Benchmarks.Peer;

/// <summary>What was measured of the peer, or why nothing was.</summary>
internal sealed record PeerOutcome
{
    public VeliteResult? Result { get; private init; }

    public string Reason { get; private init; } = "";

    public static PeerOutcome Measured(VeliteResult result) => new() { Result = result };

    public static PeerOutcome Skipped(string reason) => new() { Reason = "skipped: " + reason };
}
