using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Words that stand near each other in a text, from places by chance that are the same every time.</summary>
internal sealed class WordSequences(TokenTable tokens)
{
    private const int Places = 4_000;
    private const int Seed = 11;

    /// <summary>Words one behind the other, from the rarest to the most frequent, the rarest of its words deciding; evenly spread.</summary>
    public IEnumerable<IReadOnlyList<string>> Phrases(int length, int count)
        => Spread([.. Starts(length).Select(start => Enumerable.Range(start, length).ToArray())], count);

    /// <summary>Two different words of one paragraph, from two to five tokens apart; ordered and spread like phrases.</summary>
    public IEnumerable<IReadOnlyList<string>> Pairs(int count)
        => Spread([.. Starts(TextQuery.Within + 1).Select(start => new[] { start, start + 2 + (start % (TextQuery.Within - 1)) }).Where(pair => tokens.FormAt(pair[0]) != tokens.FormAt(pair[1]))], count);

    private IEnumerable<int> Starts(int length)
    {
        var random = new Random(Seed);
        return Enumerable.Range(0, Places)
            .Select(_ => random.Next(Math.Max(1, tokens.TokenCount - length)))
            .Where(start => Enumerable.Range(start, length).All(token => IsWord(token) && (token == start || !tokens.BeginsParagraph(token))));
    }

    private IEnumerable<IReadOnlyList<string>> Spread(int[][] places, int count)
    {
        var ordered = places.OrderBy(place => place.Min(token => tokens.FrequencyOf(tokens.FormAt(token)))).ToList();
        return Enumerable.Range(0, Math.Min(count, ordered.Count))
            .Select(i => ordered[(int)((i + 0.5) * ordered.Count / count)].Select(token => tokens.Forms[tokens.FormAt(token)]).ToArray());
    }

    private bool IsWord(int token) => tokens.Forms[tokens.FormAt(token)].All(char.IsLetter);
}
