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
        for (var ordinal = 0; ordinal < _lengths.Length; ordinal++)
            TokenCount += _lengths[ordinal] = image.Layers.RangeOf(ordinal).TokenCount;
    }

    /// <summary>How many tokens the articles have.</summary>
    public long TokenCount { get; }

    /// <summary>The average length of an article in tokens; 1 if there are no tokens.</summary>
    public double AverageLength => Average(TokenCount, _lengths.Length);

    /// <summary>The average length of articles in tokens; 1 if there are no tokens.</summary>
    public static double Average(long tokens, int articles) => tokens == 0 ? 1 : (double)tokens / articles;

    /// <summary><see cref="Bm25.Norm"/> of every article. O(articles), or O(1) for the usual parameters.</summary>
    /// <param name="options">The parameters.</param>
    /// <param name="together">What was counted in several images together; null for one.</param>
    public double[] NormsFor(SearchOptions options, SearchTogether? together)
    {
        if (together is not null)
            return MakeNorms(options.K1, options.B, together.AverageLength);
        if (options.K1 != SearchOptions.DefaultK1 || options.B != SearchOptions.DefaultB)
            return MakeNorms(options.K1, options.B, AverageLength);
        return _norms ??= MakeNorms(options.K1, options.B, AverageLength);
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

    private double[] MakeNorms(double k1, double b, double average)
    {
        var norms = new double[_lengths.Length];
        for (var i = 0; i < norms.Length; i++)
            norms[i] = Bm25.Norm(k1, b, _lengths[i], average);
        return norms;
    }
}
