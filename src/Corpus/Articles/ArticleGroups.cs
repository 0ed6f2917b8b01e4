namespace Corpus;

/// <summary>Divides the articles of a query by a value.</summary>
internal static class ArticleGroups
{
    /// <summary>How many articles there are of each value, the values in order of first appearance.</summary>
    public static KeyValuePair<TKey, int>[] Count<TKey>(ArticleSelection selection, ValueSource<TKey> source)
    {
        var codes = Codes(selection, source, out var values);
        var counts = new int[values.Count];
        foreach (var code in codes)
            counts[code]++;
        return [.. values.Select((value, code) => KeyValuePair.Create(value, counts[code]))];
    }

    /// <summary>The articles of each value, the values in order of first appearance.</summary>
    public static IGrouping<TKey, TArticle>[] Of<TKey, TArticle>(
        ArticleSelection selection, ValueSource<TKey> source, Func<ArticleHandle, TArticle> create)
        where TArticle : Article
    {
        var codes = Codes(selection, source, out var values);
        var counts = new int[values.Count];
        foreach (var code in codes)
            counts[code]++;

        var members = Array.ConvertAll(counts, count => new int[count]);
        var ordinals = selection.Ordinals;
        for (var i = codes.Length - 1; i >= 0; i--)
            members[codes[i]][--counts[codes[i]]] = ordinals[i];
        return [.. values.Select((value, code) => new ArticleGroup<TKey, TArticle>(value, selection.Image, members[code], create))];
    }

    // For each article of the selection the place of its value among the different values.
    private static int[] Codes<TKey>(ArticleSelection selection, ValueSource<TKey> source, out List<TKey> values)
    {
        var ordinals = selection.Ordinals;
        var codes = new int[ordinals.Length];
        values = [];
        var known = new Dictionary<ValueTuple<TKey>, int>();
        for (var i = 0; i < ordinals.Length; i++)
        {
            selection.Cancellation.ThrowIfCancellationRequested();
            var value = source.Get(new Scope(new PlainArticle(new ArticleHandle(selection.Image, ordinals[i]))));
            if (!known.TryGetValue(new(value), out codes[i]))
            {
                known.Add(new(value), codes[i] = values.Count);
                values.Add(value);
            }
        }

        return codes;
    }
}
