namespace Corpus;

/// <summary>How a search ranks, and what passages it shows. Immutable.</summary>
public sealed class SearchOptions
{
    internal const double DefaultK1 = 1.2;
    internal const double DefaultB = 0.75;

    // With more, what a word is worth would be lost in rounding, and a score of 0 is none.
    private const double MaxK1 = 1e6;

    internal static readonly SearchOptions Default = new();

    /// <summary>BM25's k₁: how much more a word counts that comes again; from 0 for not at all, to 1,000,000. 1.2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1,000,000.</exception>
    public double K1
    {
        get;
        init => field = value is >= 0 and <= MaxK1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "k1 must be from 0 to 1,000,000.");
    } = DefaultK1;

    /// <summary>BM25's b: how much a long article has to have more of a word than a short one; from 0 for not at all, to 1. 0.75 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1.</exception>
    public double B
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "b must be from 0 to 1.");
    } = DefaultB;

    /// <summary>The most passages of a hit. 3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxPassages
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of passages must be at least 0.");
    } = 3;

    /// <summary>
    /// How long passages are, in UTF-16 units: sentences are joined up to this length, and longer ones are cut. What was found is never cut. 200 by default.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int PassageLength
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The length of passages must be at least 1.");
    } = 200;
}
