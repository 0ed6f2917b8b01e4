using System.Globalization;

namespace Corpus;

/// <summary>Divides articles into parts, and counts the occurrences of a pattern in each.</summary>
internal static class DispersionParts
{
    private const string WithoutValue = "(none)";

    /// <summary>Each article is a part. O(articles + occurrences).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static DispersionPart[] ByArticle(Subcorpus subcorpus, HitList hits)
    {
        var counts = HitCounts.ByArticle(subcorpus, hits);
        var parts = new DispersionPart[subcorpus.ArticleCount];
        for (var place = 0; place < parts.Length; place++)
        {
            var ordinal = subcorpus.OrdinalAt(place);
            parts[place] = Part(subcorpus.Image.Fields.GetRequired(BuiltInField.Id, ordinal), counts[ordinal], HitCounts.TokensOf(subcorpus, ordinal));
        }

        return parts;
    }

    /// <summary>The articles with each value are a part, in the order in which the values first appear. O(articles + occurrences).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static DispersionPart[] ByValue<TKey>(Subcorpus subcorpus, HitList hits, ValueSource<TKey> source)
    {
        var counts = HitCounts.ByArticle(subcorpus, hits);
        return Array.ConvertAll(ArticleGroups.Members(subcorpus.Selection, source), group =>
        {
            var (count, tokens) = (0L, 0L);
            foreach (var ordinal in group.Value)
                (count, tokens) = (count + counts[ordinal], tokens + HitCounts.TokensOf(subcorpus, ordinal));
            return Part(NameOf(subcorpus, source, group), count, tokens);
        });
    }

    /// <summary>So many parts of the running text, as equally long as can be. O(occurrences + parts).</summary>
    public static DispersionPart[] Equal(Subcorpus subcorpus, HitList hits, int parts)
    {
        // The first token of part i is floor(i * tokens / parts).
        long StartOf(int part) => (long)((Int128)part * subcorpus.TokenCount / parts);
        var counts = new long[parts];
        var part = 0;
        foreach (var offset in HitCounts.Offsets(subcorpus, hits))
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
    private static string NameOf<TKey>(Subcorpus subcorpus, ValueSource<TKey> source, KeyValuePair<TKey, int[]> group)
        => group.Key is null ? WithoutValue : source.WrittenIn(subcorpus.Image, group.Value[0]) ?? string.Create(CultureInfo.InvariantCulture, $"{group.Key}");

    private static DispersionPart Part(string name, long count, long tokens) => new(name, count, tokens, 1e6 * count / tokens);
}
