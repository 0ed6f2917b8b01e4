using Corpus.Sources;

namespace Corpus.Generator.Diagnostics;

/// <summary>Checks values that name other articles.</summary>
internal static class References
{
    // Whoever looks for a near id in a corpus of millions waits longer than the advice is worth.
    private const int MostIds = 10_000;
    private const int MostAdvice = 100;

    /// <summary>The finding for a reference to no article; null where there is one. O(1), but O(ids) for the first findings' advice.</summary>
    /// <param name="reference">The value that should be an id.</param>
    /// <param name="ids">The ids of the corpus.</param>
    /// <param name="path">The file of the reference.</param>
    /// <param name="before">How many findings there were before, so that only the first ones take the time to give advice.</param>
    public static SourceDiagnostic? Check(SourceReference reference, ICollection<string> ids, string path, int before)
    {
        if (ids.Contains(reference.Id))
            return null;

        var nearest = ids.Count <= MostIds && before < MostAdvice ? NearestWord.To(reference.Id, ids) : null;
        var advice = nearest is null ? "write the id of an article, such as Articles[\"…\"] takes" : $"did you mean '{nearest}'?";
        return SourceDiagnostic.Create(DiagnosticRules.UnknownReference, path, reference.Place, SourceFile.Shorten(reference.Id), advice);
    }
}
