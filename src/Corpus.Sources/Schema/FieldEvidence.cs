namespace Corpus.Sources;

/// <summary>What the articles of a corpus say against declarations of one of its keys: enough to blame an article without having read any.</summary>
/// <param name="Key">The key.</param>
/// <param name="Lacking">How many articles lack it.</param>
/// <param name="Misfits">The first article for each declaration that one does not fit.</param>
/// <param name="Values">The different values, each with the first article that has it; those of a list one by one.</param>
/// <param name="HasAllValues">Whether these are all of them; there may be as many as articles.</param>
internal sealed record FieldEvidence(string Key, int Lacking, EquatableArray<Misfit> Misfits, EquatableArray<Sighting> Values, bool HasAllValues)
{
    /// <summary>The first article that does not fit this; null where all do.</summary>
    public Sighting? FirstOf(MisfitKind kind)
    {
        foreach (var misfit in Misfits)
        {
            if (misfit.Kind == kind)
                return misfit.First;
        }

        return null;
    }
}
