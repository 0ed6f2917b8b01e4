using System.Globalization;
using System.Runtime.CompilerServices;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Makes queries of both systems comparable.</summary>
internal sealed class MetadataQueries(PressCorpus corpus)
{
    // A group in an array of them; its articles are those that the image keeps for the value.
    private const int GroupBytes = 64;
    private const int ArrayBytes = 32;

    // A query remembers the articles that it found, by their places in the corpus.
    private const int PlaceBytes = sizeof(int);

    /// <summary>How many articles there are.</summary>
    public static MetadataQuery Count(string name, Func<ArticleQuery<PressArticle, PressFields>> own, Func<IEnumerable<PressRecord>> linq)
        => new(name, () => own().Count, () => linq().Count(), () => Lines(own()), () => Lines(linq()), _ => 0);

    /// <summary>The articles themselves, in their order.</summary>
    /// <param name="name">The question.</param>
    /// <param name="own">The query to ours.</param>
    /// <param name="linq">The same as plain LINQ.</param>
    /// <param name="filtered">How many articles the query finds, and remembers, that is ordered.</param>
    public MetadataQuery Sequence(string name, Func<ArticleQuery<PressArticle, PressFields>> own, Func<IEnumerable<PressRecord>> linq, int filtered = 0)
        => new(
            name,
            () => GoThrough(own()),
            () => GoThrough(linq()),
            () => Lines(own()),
            () => Lines(linq()),
            count => ((long)count * (corpus.ArticleBytes + PlaceBytes)) + ((long)filtered * PlaceBytes));

    /// <summary>How many articles there are for each key.</summary>
    /// <param name="name">The question.</param>
    /// <param name="own">The query to ours.</param>
    /// <param name="linq">The same as plain LINQ.</param>
    /// <param name="filtered">How many articles the query finds, and remembers, whose articles are counted.</param>
    public static MetadataQuery Counts<TKey, TLinqKey>(
        string name, Func<IReadOnlyList<KeyValuePair<TKey, int>>> own, Func<IEnumerable<KeyValuePair<TLinqKey, int>>> linq, int filtered = 0)
        => new(
            name,
            () => GoThrough(own()),
            () => GoThrough(linq()),
            () => Lines(own()),
            () => Lines(linq()),
            count => ArrayBytes + ((long)count * Unsafe.SizeOf<KeyValuePair<TKey, int>>()) + ((long)filtered * PlaceBytes));

    /// <summary>The articles of each key, of which only their number is looked at.</summary>
    public static MetadataQuery Groups<TKey, TLinqKey>(
        string name, Func<IReadOnlyList<IGrouping<TKey, PressArticle>>> own, Func<IEnumerable<IGrouping<TLinqKey, PressRecord>>> linq)
        => new(
            name,
            () => GoThrough(own()),
            () => GoThrough(linq()),
            () => Lines(own(), article => article.Ordinal),
            () => Lines(linq(), record => record.Number),
            count => ArrayBytes + ((long)count * GroupBytes));

    private static int GoThrough(ArticleQuery<PressArticle, PressFields> articles)
    {
        var count = 0;
        foreach (var article in articles)
        {
            Keep(article);
            count++;
        }

        return count;
    }

    private static int GoThrough<T>(IEnumerable<T> parts)
    {
        var count = 0;
        foreach (var part in parts)
        {
            Keep(part);
            count++;
        }

        return count;
    }

    // What is looked at cannot be optimised away, nor does looking at it box it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep<T>(T part) => _ = part;

    private static IEnumerable<string> Lines(IEnumerable<PressArticle> articles) => articles.Select(article => Text(article.Ordinal));

    private static IEnumerable<string> Lines(IEnumerable<PressRecord> records) => records.Select(record => Text(record.Number));

    private static IEnumerable<string> Lines<TKey>(IEnumerable<KeyValuePair<TKey, int>> counts) => counts.Select(count => $"{count.Key}: {count.Value}");

    private static IEnumerable<string> Lines<TKey, T>(IEnumerable<IGrouping<TKey, T>> groups, Func<T, int> number)
        => groups.Select(group => $"{group.Key}: {string.Join(' ', group.Select(number))}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
