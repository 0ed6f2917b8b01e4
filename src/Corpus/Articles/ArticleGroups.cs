using System.Buffers;

namespace Corpus;

/// <summary>Divides the articles of a query by a value, as <c>Enumerable.CountBy</c> and <c>GroupBy</c> do; a missing value is one like others.</summary>
internal static class ArticleGroups
{
    /// <summary>How many articles there are of each value, the values in order of first appearance. O(articles + different values).</summary>
    public static KeyValuePair<TKey, int>[] Count<TKey>(ArticleSelection selection, ValueSource<TKey> source)
    {
        var column = ColumnOf(selection, source);
        if (selection.IsAll)
            return Pairs(selection, source, column, column.CodesByFirstOrdinal, column.Frequencies);

        using var counts = new CodeCounts(column.Values.Length);
        counts.Add(column.Codes, selection.Ordinals);
        return Pairs(selection, source, column, counts.Seen, counts.ByCode);
    }

    /// <summary>The articles of each value, the values in order of first appearance. O(articles + different values); of all articles O(different values), but for the first time.</summary>
    public static IGrouping<TKey, TArticle>[] Of<TKey, TArticle>(
        ArticleSelection selection, ValueSource<TKey> source, Func<ArticleHandle, TArticle> create)
        where TArticle : Article
    {
        var column = ColumnOf(selection, source);
        if (selection.IsAll)
        {
            var index = column.Codes.Index;
            return Array.ConvertAll(column.CodesByFirstOrdinal, code => GroupOf(code, index[code]));
        }

        var ordinals = selection.Ordinals;
        using var counts = new CodeCounts(column.Values.Length);
        counts.Add(column.Codes, ordinals);
        var ends = ArrayPool<int>.Shared.Rent(column.Values.Length);
        var start = 0;
        foreach (var code in counts.Seen)
            (ends[code], start) = (start, start + counts.ByCode[code]);
        var members = new int[ordinals.Length];
        foreach (var ordinal in ordinals)
            members[ends[column.CodeOf(ordinal)]++] = ordinal;
        var groups = new IGrouping<TKey, TArticle>[counts.Seen.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            var (code, count) = (counts.Seen[i], counts.ByCode[counts.Seen[i]]);
            groups[i] = GroupOf(code, new ArraySegment<int>(members, ends[code] - count, count));
        }

        ArrayPool<int>.Shared.Return(ends);
        return groups;

        IGrouping<TKey, TArticle> GroupOf(int code, ArraySegment<int> members)
            => new ArticleGroup<TKey, TArticle>(KeyOf(selection, source, column, code), selection.Image, members, create);
    }

    /// <summary>The same as ordinals, of one corpus.</summary>
    public static ValueGroup<TKey>[] OfOne<TKey>(ArticleSelection selection, ValueSource<TKey> source)
        => Array.ConvertAll(Members(selection, source), static group => new ValueGroup<TKey>(group.Key, [group.Value]));

    /// <summary>The same as ordinals.</summary>
    public static KeyValuePair<TKey, int[]>[] Members<TKey>(ArticleSelection selection, ValueSource<TKey> source)
        => Array.ConvertAll(
            Of<TKey, PlainArticle>(selection, source, static handle => new PlainArticle(handle)),
            static group => KeyValuePair.Create(group.Key, ((ArticleGroup<TKey, PlainArticle>)group).Ordinals.ToArray()));

    private static KeyValuePair<TKey, int>[] Pairs<TKey>(ArticleSelection selection, ValueSource<TKey> source, ValueColumn<TKey> column, ReadOnlySpan<int> codes, ReadOnlySpan<int> counts)
    {
        var pairs = new KeyValuePair<TKey, int>[codes.Length];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = KeyValuePair.Create(KeyOf(selection, source, column, codes[i]), counts[codes[i]]);
        return pairs;
    }

    // 0.0 and -0.0 are one value, of which a column keeps either; the key is that of the first article, as plain LINQ has it.
    private static TKey KeyOf<TKey>(ArticleSelection selection, ValueSource<TKey> source, ValueColumn<TKey> column, int code)
    {
        var value = column.Values[code];
        if (!Numbers.IsReal<TKey>() || !Numbers.TryRead(value, out _, out var real) || real != 0)
            return value;
        var place = 0;
        while (column.CodeOf(selection.OrdinalAt(place)) != code)
            place++;
        return source.Get(new Scope(new PlainArticle(new ArticleHandle(selection.Image, selection.OrdinalAt(place)))));
    }

    private static ValueColumn<TKey> ColumnOf<TKey>(ArticleSelection selection, ValueSource<TKey> source)
    {
        selection.Cancellation.ThrowIfCancellationRequested();
        return source.Column(selection.Image) is { HasOrder: true } column ? column : Read(selection, source);
    }

    // What has no column, and what is equal to nothing else though it reads the same, as lists, is asked of each article: of the others nothing is known then.
    private static ValueColumn<TKey> Read<TKey>(ArticleSelection selection, ValueSource<TKey> source)
    {
        var values = new List<TKey>();
        var codes = new int[selection.Image.Count];
        var known = new Dictionary<ValueTuple<TKey>, int>();
        foreach (var ordinal in selection.Ordinals)
        {
            selection.Cancellation.ThrowIfCancellationRequested();
            var value = source.Get(new Scope(new PlainArticle(new ArticleHandle(selection.Image, ordinal))));
            if (!known.TryGetValue(new(value), out codes[ordinal]))
            {
                known.Add(new(value), codes[ordinal] = values.Count);
                values.Add(value);
            }
        }

        return values.Count == 0
            ? new ValueColumn<TKey>([], new CodeArray([], 0), isSorted: false)
            : new ValueColumn<TKey>([.. values], new CodeArray(codes, values.Count), isSorted: false);
    }
}
