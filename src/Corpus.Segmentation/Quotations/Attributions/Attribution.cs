namespace Corpus.Segmentation;

/// <summary>What tells whose words a quotation is.</summary>
/// <param name="Cue">The token of the verb or preposition.</param>
/// <param name="Mention">Who is named.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="End">The token behind what was read of it.</param>
internal readonly record struct Attribution(int Cue, Mention Mention, AttributionPlace Place, int End)
{
    /// <summary>There is none.</summary>
    public static readonly Attribution None = new(-1, Mention.None, AttributionPlace.Nowhere, -1);

    /// <summary>Whether there is one.</summary>
    public bool Exists => Place != AttributionPlace.Nowhere;
}
