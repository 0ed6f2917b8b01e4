using System.Globalization;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Makes queries of both systems comparable.</summary>
internal sealed class MetadataQueries(PressCorpus corpus)
{
    // An array of pairs; a group with its array of places.
    private const int PairBytes = 24;
    private const int GroupBytes = 96;
    private const int ArrayBytes = 32;

    /// <summary>How many articles there are.</summary>
    public static MetadataQuery Count(string name, Func<ArticleQuery<PressArticle, PressFields>> own, Func<IEnumerable<PressRecord>> linq)
        => new(name, () => own().Count, () => linq().Count(), () => Lines(own()), () => Lines(linq()), _ => 0);

    /// <summary>The articles themselves, in their order.</summary>
    public MetadataQuery Sequence(string name, Func<ArticleQuery<PressArticle, PressFields>> own, Func<IEnumerable<PressRecord>> linq)
        => new(name, () => GoThrough(own()), () => GoThrough(linq()), () => Lines(own()), () => Lines(linq()), count => (long)count * corpus.ArticleBytes);

    /// <summary>How many articles there are for each key.</summary>
    public static MetadataQuery Counts<TKey, TLinqKey>(
        string name, Func<IReadOnlyList<KeyValuePair<TKey, int>>> own, Func<IEnumerable<KeyValuePair<TLinqKey, int>>> linq)
        => new(name, () => GoThrough(own()), () => GoThrough(linq()), () => Lines(own()), () => Lines(linq()), count => ArrayBytes + ((long)count * PairBytes));

    /// <summary>The articles of each key, of which only their number is looked at.</summary>
    public MetadataQuery Groups<TKey, TLinqKey>(
        string name, Func<IReadOnlyList<IGrouping<TKey, PressArticle>>> own, Func<IEnumerable<IGrouping<TLinqKey, PressRecord>>> linq)
        => new(
            name,
            () => GoThrough(own()),
            () => GoThrough(linq()),
            () => Lines(own(), article => article.Ordinal),
            () => Lines(linq(), record => record.Number),
            count => ArrayBytes + ((long)count * GroupBytes) + ((long)corpus.Records.Count * sizeof(int)));

    private static int GoThrough(ArticleQuery<PressArticle, PressFields> articles)
    {
        var count = 0;
        foreach (var article in articles)
        {
            GC.KeepAlive(article);
            count++;
        }

        return count;
    }

    private static int GoThrough<T>(IEnumerable<T> parts)
    {
        var count = 0;
        foreach (var part in parts)
        {
            GC.KeepAlive(part);
            count++;
        }

        return count;
    }

    private static IEnumerable<string> Lines(IEnumerable<PressArticle> articles) => articles.Select(article => Text(article.Ordinal));

    private static IEnumerable<string> Lines(IEnumerable<PressRecord> records) => records.Select(record => Text(record.Number));

    private static IEnumerable<string> Lines<TKey>(IEnumerable<KeyValuePair<TKey, int>> counts) => counts.Select(count => $"{count.Key}: {count.Value}");

    private static IEnumerable<string> Lines<TKey, T>(IEnumerable<IGrouping<TKey, T>> groups, Func<T, int> number)
        => groups.Select(group => $"{group.Key}: {string.Join(' ', group.Select(number))}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
