namespace Corpus.Sources;

/// <summary>Which of some words somebody may have meant.</summary>
internal static class NearestWord
{
    private const int MostShown = 8;

    /// <summary>The word that needs the fewest changes, if it is near enough: a third of its length, three at most. O(words × length²).</summary>
    public static string? To(string word, IEnumerable<string> words)
    {
        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var candidate in words)
        {
            var most = Math.Min(3, Math.Max(1, Math.Max(word.Length, candidate.Length) / 3));
            if (Math.Abs(word.Length - candidate.Length) > most || candidate.Length > 100)
                continue;
            var changes = string.Equals(word, candidate, StringComparison.OrdinalIgnoreCase) ? 0 : Changes(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (changes <= most && changes < fewest)
                (nearest, fewest) = (candidate, changes);
        }

        return nearest;
    }

    /// <summary>What a message says of the words there are: the nearest one, else some of them.</summary>
    public static string Advice(string? nearest, IReadOnlyCollection<string> words)
    {
        if (nearest is not null)
            return $"did you mean '{nearest}'?";
        var shown = string.Join(", ", words.Take(MostShown).Select(word => $"'{SourceFile.Shorten(word)}'"));
        return words.Count > MostShown ? $"it has {shown} and {words.Count - MostShown} more" : $"it has {shown}";
    }

    /// <summary>The same, with some of the words in any case.</summary>
    public static string AdviceWithWords(string word, IReadOnlyCollection<string> words)
    {
        var nearest = To(word, words);
        if (nearest is null)
            return Advice(null, words);
        var others = words.Where(other => other != nearest).ToArray();
        return others.Length == 0 ? $"did you mean '{nearest}'?" : $"did you mean '{nearest}'? {Also(Advice(null, others))}";
    }

    private static string Also(string advice) => "It also has" + advice.Substring("it has".Length);

    // Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours.
    private static int Changes(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
