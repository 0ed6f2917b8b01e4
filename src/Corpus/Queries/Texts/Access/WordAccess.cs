namespace Corpus;

/// <summary>Makes the answer of the index of words to words and phrases.</summary>
internal static class WordAccess
{
    /// <summary>The answer to the pattern: the articles that have any of its readings.</summary>
    public static IndexAccess Of(TextIndex index, TokenPattern pattern)
    {
        if (pattern.Readings.Length == 1)
            return Of(index, pattern.Readings[0], pattern);

        var answers = new List<IndexAccess>();
        foreach (var reading in pattern.Readings)
            answers.Add(Of(index, reading, pattern));
        return answers.Count == 0 ? new NoArticles(NameOf(pattern)) : new AnyAccess(NameOf(pattern), answers);
    }

    /// <summary>What <c>Explain</c> calls it.</summary>
    public static string NameOf(TokenPattern pattern) => $"postings of '{TextPreview.Of(pattern.Words)}'";

    private static IndexAccess Of(TextIndex index, string[] reading, TokenPattern pattern)
    {
        if (reading.Length == 1 && !pattern.MatchCase)
            return index.Lexicon.TryFind(reading[0], out var term) ? new TermAccess(index, term, pattern) : new NoArticles(NameOf(pattern));
        return PhrasePositions.TryFind(index, reading, pattern.MatchCase, out var positions) ? new PhraseAccess(index, positions, pattern) : new NoArticles(NameOf(pattern));
    }
}
