namespace Corpus;

/// <summary>Makes the answer of the index of words to words and phrases.</summary>
internal static class WordAccess
{
    /// <summary>The answer to the pattern: the articles that have any of its readings.</summary>
    public static IndexAccess Of(TextIndex index, TokenPattern pattern)
        => pattern.Readings.Length == 1 ? Of(index, pattern.Readings[0], pattern) : OfAny(index, pattern);

    /// <summary>What <c>Explain</c> calls it.</summary>
    public static string NameOf(TokenPattern pattern) => $"postings of '{TextPreview.Of(pattern.Words)}'";

    private static IndexAccess OfAny(TextIndex index, TokenPattern pattern)
    {
        var answers = new List<IndexAccess>();
        foreach (var reading in pattern.Readings)
            answers.Add(Of(index, reading, pattern));
        return answers.Count == 0 ? new NoArticles(NameOf(pattern)) : new AnyAccess(NameOf(pattern), answers);
    }

    // A method for each: what a program's first query does not need is then not loaded for it.
    private static IndexAccess Of(TextIndex index, string[] reading, TokenPattern pattern)
        => reading.Length == 1 && !pattern.MatchCase ? OfTerm(index, reading[0], pattern) : OfPhrase(index, reading, pattern);

    private static IndexAccess OfTerm(TextIndex index, string form, TokenPattern pattern)
        => index.Lexicon.TryFind(form, out var term) ? new TermAccess(index, term, pattern) : new NoArticles(NameOf(pattern));

    private static IndexAccess OfPhrase(TextIndex index, string[] reading, TokenPattern pattern)
        => PhrasePositions.TryFind(index, reading, pattern.MatchCase, out var positions) ? new PhraseAccess(index, positions, pattern) : new NoArticles(NameOf(pattern));
}
