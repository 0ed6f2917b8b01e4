namespace Corpus;

/// <summary>Gives the positions of the tokens whose types are of a set, ascending, some at a time. Not thread-safe.</summary>
internal abstract class PlaceReader
{
    /// <summary>How much room there must be for the positions that are read at a time.</summary>
    public const int Batch = 4096;

    // Reading a position from postings takes about as long as looking at so many tokens; and where those of several terms have to be sorted, as so many.
    private const int TokensOfPosition = 2;
    private const int TokensOfSortedPosition = 40;

    /// <summary>Reads the next positions.</summary>
    /// <param name="places">Where to: room for <see cref="Batch"/>.</param>
    /// <returns>How many; 0 at the end.</returns>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public abstract int Read(Span<uint> places);

    /// <summary>The faster way to find the set's tokens: in the postings of their terms, or by looking at all tokens of the articles.</summary>
    /// <param name="subcorpus">The articles. Tokens of others may be given too.</param>
    /// <param name="types">The set.</param>
    public static PlaceReader Of(Subcorpus subcorpus, TypeSet types)
    {
        // Types of a term that are not all of them have to be told from the others, which is what looking at all tokens does.
        if (types is not { Terms: { } terms, HasWholeTerms: true })
            return new ScannedPlaces(subcorpus, types);
        var cost = types.Frequency * (terms.Length == 1 ? TokensOfPosition : TokensOfSortedPosition);
        if (cost > subcorpus.TokenCount)
            return new ScannedPlaces(subcorpus, types);
        return terms.Length == 1 ? new PostingPlaces(subcorpus, terms[0]) : new SortedPlaces(subcorpus, terms, types.Frequency);
    }
}
