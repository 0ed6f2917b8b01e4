namespace Corpus;

/// <summary>Gives every article of a query a place from 0 on, below 1: those of a part lie in its share of that.</summary>
internal static class SplitPlaces
{
    /// <summary>By the hash of each id alone, so that no article depends on another. O(articles).</summary>
    public static double[] ById(ArticleSelection selection, int seed)
        => Array.ConvertAll(selection.Ordinals, ordinal => SplitMix64.Fraction(HashOf(selection.Image, ordinal, seed)));

    /// <summary>
    /// Of the n articles of each value, in the order of their hashes, the one at place i lies at (i + s) / n, where s, from 0 on and below 1, is chosen for the value by the hash of its first article: systematic
    /// sampling with a random start (Cochran 1977, <i>Sampling Techniques</i>, §8.1), so that of each value a share of f has f · n articles, but for less than one, and values with few articles do not all lie in the first. O(n · log n).
    /// </summary>
    public static double[] ByValue<TKey>(ArticleSelection selection, ValueSource<TKey> source, int seed)
    {
        var places = new Dictionary<int, double>(selection.Count);
        foreach (var (_, members) in ArticleGroups.Members(selection, source))
        {
            var hashes = Array.ConvertAll(members, ordinal => HashOf(selection.Image, ordinal, seed));
            Array.Sort(hashes, members);
            var start = SplitMix64.Fraction(SplitMix64.Mix(hashes[0]));
            for (var i = 0; i < members.Length; i++)
                places.Add(members[i], Math.Min((i + start) / members.Length, Math.BitDecrement(1)));
        }

        return Array.ConvertAll(selection.Ordinals, ordinal => places[ordinal]);
    }

    private static ulong HashOf(CorpusImage image, int ordinal, int seed)
        => StableHash.Of(image.Strings.Utf8(image.Fields.Get(BuiltInField.Id, ordinal)), seed);
}
