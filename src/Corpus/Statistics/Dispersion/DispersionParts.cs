using System.Globalization;

namespace Corpus;

/// <summary>Divides articles into parts, and counts the occurrences of a pattern in each.</summary>
internal static class DispersionParts
{
    private const string WithoutValue = "(none)";

    /// <summary>Each article is a part. O(articles + occurrences).</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    public static DispersionPart[] ByArticle(CountedCorpora subcorpora, HitList[] hits)
    {
        var parts = new List<DispersionPart>();
        for (var i = 0; i < hits.Length; i++)
        {
            var subcorpus = subcorpora.Parts[i];
            var counts = HitCounts.ByArticle(subcorpus, hits[i]);
            for (var place = 0; place < subcorpus.ArticleCount; place++)
            {
                var ordinal = subcorpus.OrdinalAt(place);
                parts.Add(Part(subcorpus.Image.Fields.GetRequired(BuiltInField.Id, ordinal), counts[ordinal], HitCounts.TokensOf(subcorpus, ordinal)));
            }
        }

        return [.. parts];
    }

    /// <summary>The articles with each value are a part. O(articles + occurrences).</summary>
    /// <param name="subcorpora">The articles.</param>
    /// <param name="hits">The occurrences.</param>
    /// <param name="source">The value.</param>
    /// <param name="groups">The articles with each value.</param>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    public static DispersionPart[] ByValue<TKey>(CountedCorpora subcorpora, HitList[] hits, ValueSource<TKey> source, ValueGroup<TKey>[] groups)
    {
        var counts = new int[hits.Length][];
        for (var i = 0; i < hits.Length; i++)
            counts[i] = HitCounts.ByArticle(subcorpora.Parts[i], hits[i]);
        return Array.ConvertAll(groups, group =>
        {
            var (count, tokens) = (0L, 0L);
            for (var i = 0; i < counts.Length; i++)
            {
                foreach (var ordinal in group.Members[i])
                    (count, tokens) = (count + counts[i][ordinal], tokens + HitCounts.TokensOf(subcorpora.Parts[i], ordinal));
            }

            return Part(NameOf(subcorpora, source, group), count, tokens);
        });
    }

    /// <summary>So many parts of the running text, as equally long as can be. O(occurrences + parts).</summary>
    public static DispersionPart[] Equal(CountedCorpora subcorpora, HitList[] hits, int parts)
    {
        // The first token of part i is floor(i * tokens / parts).
        long StartOf(int part) => (long)((Int128)part * subcorpora.TokenCount / parts);
        var counts = new long[parts];
        var part = 0;
        foreach (var offset in HitCounts.Offsets(subcorpora, hits))
        {
            while (offset >= StartOf(part + 1))
                part++;
            counts[part]++;
        }

        var all = new DispersionPart[parts];
        for (var i = 0; i < parts; i++)
            all[i] = Part(string.Create(CultureInfo.InvariantCulture, $"{i + 1}/{parts}"), counts[i], StartOf(i + 1) - StartOf(i));
        return all;
    }

    // As the articles have it: an enum's members are called otherwise.
    private static string NameOf<TKey>(CountedCorpora subcorpora, ValueSource<TKey> source, ValueGroup<TKey> group)
    {
        if (group.Key is null)
            return WithoutValue;
        var (part, ordinal) = group.First;
        return source.WrittenIn(subcorpora.Parts[part].Image, ordinal) ?? string.Create(CultureInfo.InvariantCulture, $"{group.Key}");
    }

    private static DispersionPart Part(string name, long count, long tokens) => new(name, count, tokens, 1e6 * count / tokens);
}
