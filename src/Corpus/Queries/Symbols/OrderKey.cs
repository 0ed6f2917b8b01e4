namespace Corpus;

/// <summary>What articles are sorted by: a symbol becomes one by itself. Immutable.</summary>
public abstract class OrderKey
{
    private protected OrderKey()
    {
    }

    /// <summary>What it is called, for <c>Explain</c>.</summary>
    internal abstract string Path { get; }

    /// <summary>The places of the articles' values in the order of <see cref="Comparer{T}.Default"/>; made once for an image, and of strings for a culture.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="FormatException">A value is not of its type.</exception>
    /// <exception cref="InvalidOperationException">The values have no order.</exception>
    internal abstract KeyRanks RanksIn(CorpusImage image);

    /// <summary>
    /// The place of each article's value in the order of <see cref="Comparer{T}.Default"/>, equal values having the same. O(articles), a new array each time; to sort, use
    /// <see cref="ArticleSort"/>.
    /// </summary>
    internal int[] Ranks(CorpusImage image)
    {
        var ranks = RanksIn(image);
        var places = ranks.Codes.ToArray();
        if (ranks.RankByCode is { } rankByCode)
        {
            foreach (ref var place in places.AsSpan())
                place = rankByCode[place];
        }

        return places;
    }

    internal static OrderKey Of<T>(ValueSource<T> source) => new OrderKey<T>(source);
}
