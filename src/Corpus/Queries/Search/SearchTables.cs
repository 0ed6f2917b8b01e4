using System.Buffers;

namespace Corpus;

/// <summary>What ranked search needs of an image, made when it is first searched. Thread-safe.</summary>
internal sealed class SearchTables
{
    private readonly int[] _lengths;
    private double[]? _norms;
    private double[]? _spare;

    /// <summary>Counts the tokens of all articles. O(articles).</summary>
    /// <exception cref="CorpusImageException">The image was built before tokens were, or is damaged.</exception>
    public SearchTables(CorpusImage image)
    {
        if (image.Layers.IsEmpty && image.Count > 0)
            throw new CorpusImageException($"The corpus image of {image.Name} has no tokens to search: it was built by an earlier version. Compile it again.");

        _lengths = new int[image.Count];
        var tokens = 0L;
        for (var ordinal = 0; ordinal < _lengths.Length; ordinal++)
            tokens += _lengths[ordinal] = image.Layers.RangeOf(ordinal).TokenCount;
        AverageLength = tokens == 0 ? 1 : (double)tokens / _lengths.Length;
    }

    /// <summary>The average length of an article in tokens; 1 if there are no tokens.</summary>
    public double AverageLength { get; }

    /// <summary><see cref="Bm25.Norm"/> of every article. O(articles), or O(1) for the usual parameters.</summary>
    public double[] NormsFor(SearchOptions options)
    {
        if (options.K1 != SearchOptions.DefaultK1 || options.B != SearchOptions.DefaultB)
            return MakeNorms(options.K1, options.B);
        return _norms ??= MakeNorms(options.K1, options.B);
    }

    /// <summary>An array of a zero for each article, or longer. O(1) if nobody else has it.</summary>
    public double[] TakeZeros()
    {
        if (Interlocked.Exchange(ref _spare, null) is { } spare)
            return spare;
        var zeros = ArrayPool<double>.Shared.Rent(Math.Max(1, _lengths.Length));
        Array.Clear(zeros);
        return zeros;
    }

    /// <summary>Takes the array back, all of it zeros again.</summary>
    public void GiveBack(double[] zeros)
    {
        if (Interlocked.CompareExchange(ref _spare, zeros, null) is not null)
            ArrayPool<double>.Shared.Return(zeros);
    }

    private double[] MakeNorms(double k1, double b)
    {
        var norms = new double[_lengths.Length];
        for (var i = 0; i < norms.Length; i++)
            norms[i] = Bm25.Norm(k1, b, _lengths[i], AverageLength);
        return norms;
    }
}
