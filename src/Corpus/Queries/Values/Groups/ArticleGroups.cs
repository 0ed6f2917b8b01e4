using System.Buffers;

namespace Corpus;

/// <summary>
/// Groups articles by columns, as <c>Enumerable.GroupBy</c> and <c>CountBy</c> do: keys in the order of the first article that has each. A missing value is a key like
/// others.
/// </summary>
internal static class ArticleGroups
{
    /// <summary>How many of the articles have each value. O(articles + different values).</summary>
    /// <param name="image">Their image.</param>
    /// <param name="source">What they are grouped by.</param>
    /// <param name="ordinals">The articles, in the order of the query.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static KeyValuePair<T, int>[] CountBy<T>(CorpusImage image, ValueSource<T> source, ReadOnlySpan<int> ordinals)
    {
        var column = source.RequiredColumn(image);
        using var counts = new CodeCounts(column.Values.Length);
        counts.Add(column.Codes, ordinals);
        return Pairs(column, counts);
    }

    /// <summary>The same, in the order of the corpus.</summary>
    /// <param name="image">Their image.</param>
    /// <param name="source">What they are grouped by.</param>
    /// <param name="articles">The articles.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static KeyValuePair<T, int>[] CountBy<T>(CorpusImage image, ValueSource<T> source, ArticleBitmap articles)
    {
        var column = source.RequiredColumn(image);
        using var counts = new CodeCounts(column.Values.Length);
        counts.Add(column.Codes, articles);
        return Pairs(column, counts);
    }

    /// <summary>The same of all articles of the image. O(different values) but for the first time.</summary>
    /// <param name="image">The image.</param>
    /// <param name="source">What they are grouped by.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static KeyValuePair<T, int>[] CountBy<T>(CorpusImage image, ValueSource<T> source)
    {
        var column = source.RequiredColumn(image);
        var pairs = new KeyValuePair<T, int>[column.Values.Length];
        var codes = column.CodesByFirstOrdinal;
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = KeyValuePair.Create(column.Values[codes[i]], column.Frequencies[codes[i]]);
        return pairs;
    }

    /// <summary>The articles by value; their objects are made when somebody goes through a group. O(articles + different values).</summary>
    /// <param name="image">Their image.</param>
    /// <param name="source">What they are grouped by.</param>
    /// <param name="ordinals">The articles, in the order of the query.</param>
    /// <param name="create">Makes the object of an article.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static ArticleGroup<T, TArticle>[] GroupBy<T, TArticle>(
        CorpusImage image, ValueSource<T> source, ReadOnlySpan<int> ordinals, Func<ArticleHandle, TArticle> create)
    {
        var column = source.RequiredColumn(image);
        using var counts = new CodeCounts(column.Values.Length);
        counts.Add(column.Codes, ordinals);
        var groups = new ArticleGroup<T, TArticle>[counts.Seen.Length];
        var starts = ArrayPool<int>.Shared.Rent(column.Values.Length);
        var members = new int[ordinals.Length];
        var start = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            var code = counts.Seen[i];
            groups[i] = new ArticleGroup<T, TArticle>(column.Values[code], image, members.AsMemory(start, counts[code]), create);
            starts[code] = start;
            start += counts[code];
        }

        foreach (var ordinal in ordinals)
            members[starts[column.CodeOf(ordinal)]++] = ordinal;
        ArrayPool<int>.Shared.Return(starts);
        return groups;
    }

    private static KeyValuePair<T, int>[] Pairs<T>(ValueColumn<T> column, in CodeCounts counts)
    {
        var pairs = new KeyValuePair<T, int>[counts.Seen.Length];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = KeyValuePair.Create(column.Values[counts.Seen[i]], counts[counts.Seen[i]]);
        return pairs;
    }
}
