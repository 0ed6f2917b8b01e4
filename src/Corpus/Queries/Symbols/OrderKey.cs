namespace Corpus;

/// <summary>What articles are sorted by: a symbol becomes one by itself. Immutable.</summary>
public abstract class OrderKey
{
    private protected OrderKey()
    {
    }

    /// <summary>What it is called, for <c>Explain</c>.</summary>
    internal abstract string Path { get; }

    /// <summary>The image that it is a value of the metadata of; null if articles of every corpus have it.</summary>
    internal abstract CorpusImage? Asked { get; }

    /// <summary>The places of the articles' values in the order of <see cref="Comparer{T}.Default"/>; made once for an image, and of strings for a culture.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="FormatException">A value is not of its type.</exception>
    /// <exception cref="InvalidOperationException">The values have no order.</exception>
    internal abstract KeyRanks RanksIn(CorpusImage image);

    /// <summary>The same over several images: equal values have the same place in all of them. O(values · log) each time, and for one image once.</summary>
    /// <inheritdoc cref="RanksIn(CorpusImage)"/>
    internal abstract KeyRanks[] RanksIn(IReadOnlyList<CorpusImage> images);

    internal static OrderKey Of<T>(ValueSource<T> source) => new OrderKey<T>(source);
}
