namespace Corpus;

/// <summary>
/// BM25: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009, section 3.4:
/// an article of d tokens that has a term f times gets idf × f / (f + k₁ (1 − b + b d / average d) ) for it.
/// </summary>
/// <remarks>
/// Computed from additions, multiplications and divisions of IEEE 754 only, in a fixed order, so that the result is the same on every machine.
/// </remarks>
internal static class Bm25
{
    private const double Ln2 = 0.693147180559945309417;

    /// <summary>
    /// ln(1 + (N − n + ½) / (n + ½)): the weight of Robertson and Spärck Jones without knowledge of relevance, 1 added so that a term that most articles have counts a
    /// little, and not against them.
    /// </summary>
    /// <param name="articles">N, the number of articles.</param>
    /// <param name="having">n, how many have the term.</param>
    public static double Idf(int articles, int having) => Log(1 + (articles - having + 0.5) / (having + 0.5));

    /// <summary>What the length of an article makes of the denominator: k₁ (1 − b + b d / average d).</summary>
    public static double Norm(double k1, double b, int length, double average) => k1 * (1 - b + b * length / average);

    /// <summary>The natural logarithm of a positive number, to 15 digits; that of the C library is not the same everywhere.</summary>
    internal static double Log(double x)
    {
        const int Terms = 14;
        const double SquareRootOf2 = 1.41421356237309504880;
        var exponent = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -exponent);
        if (mantissa > SquareRootOf2)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln m = 2 (s + s³/3 + s⁵/5 + …) for s = (m − 1) / (m + 1), which is at most 0.172.
        var s = (mantissa - 1) / (mantissa + 1);
        var square = s * s;
        var sum = 0.0;
        for (var i = Terms; i >= 0; i--)
            sum = sum * square + 1.0 / (2 * i + 1);
        return exponent * Ln2 + 2 * s * sum;
    }
}
