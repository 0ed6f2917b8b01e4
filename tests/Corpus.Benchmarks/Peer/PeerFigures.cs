namespace Corpus.Benchmarks.Peer;

/// <summary>A figure of the peer and ours, in one unit; less is better.</summary>
internal readonly record struct PeerFigures(double Theirs, double Ours)
{
    /// <summary>How many times as much the peer takes.</summary>
    public double Ratio => Theirs / Ours;

    /// <summary>Whether both could be measured: memory cannot everywhere.</summary>
    public bool AreKnown => Theirs > 0 && Ours > 0;
}
