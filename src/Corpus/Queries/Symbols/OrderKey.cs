namespace Corpus;

/// <summary>What articles are sorted by: a symbol becomes one by itself. Immutable.</summary>
public abstract class OrderKey
{
    private protected OrderKey()
    {
    }

    /// <summary>What it is called, for <c>Explain</c>.</summary>
    internal abstract string Path { get; }

    /// <summary>
    /// The place of each article's value in the order of <see cref="Comparer{T}.Default"/>, equal values having the same; made once for an image.
    /// </summary>
    internal abstract int[] Ranks(CorpusImage image);

    internal static OrderKey Of<T>(ValueSource<T> source) => new OrderKey<T>(source);
}
