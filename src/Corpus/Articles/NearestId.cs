namespace Corpus;

/// <summary>What to say of an id that a corpus does not have: most often its folder is missing, or its case differs.</summary>
internal static class NearestId
{
    // A message is read by a person: it may take a millisecond, not a second.
    private const int MostArticles = 10_000;
    private const int MostMistakes = 2;

    /// <summary>The message of the exception. O(articles) in corpora of up to 10,000, else O(1).</summary>
    public static string MessageFor(string id, CorpusImage image)
    {
        var message = $"The corpus {image.Name} has no article with the id '{id}'.";
        return Of(id, image) is { } nearest
            ? $"{message} Did you mean '{nearest}'?"
            : message;
    }

    /// <summary>An id that is close; null if there is none, or the corpus is large.</summary>
    public static string? Of(string id, CorpusImage image) => image.Count <= MostArticles ? Find(id, image) : null;

    private static string? Find(string id, CorpusImage image)
    {
        string? nearest = null;
        var nearestRank = int.MaxValue;
        for (var ordinal = 0; ordinal < image.Count; ordinal++)
        {
            var candidate = image.Fields.GetRequired(BuiltInField.Id, ordinal);
            var rank = Rank(id, candidate);
            if (rank < nearestRank)
                (nearest, nearestRank) = (candidate, rank);
        }

        return nearest;
    }

    // 0 for another case, 1 for a missing folder, then the number of mistakes; MaxValue for another id altogether.
    private static int Rank(string id, string candidate)
    {
        if (candidate.Equals(id, StringComparison.OrdinalIgnoreCase))
            return 0;
        if (candidate.Length > id.Length
            && candidate[candidate.Length - id.Length - 1] == '/'
            && candidate.EndsWith(id, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        var mistakes = Mistakes(id, candidate);
        return mistakes <= MostMistakes && mistakes < id.Length ? 1 + mistakes : int.MaxValue;
    }

    // Levenshtein's distance, given up where it must exceed MostMistakes.
    private static int Mistakes(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > MostMistakes || b.Length > 255)
            return int.MaxValue;

        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(row[j], row[j - 1]));
                diagonal = row[j];
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > MostMistakes)
                return int.MaxValue;
        }

        return row[^1];
    }
}
