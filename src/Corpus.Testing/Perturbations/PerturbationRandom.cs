namespace Corpus.Testing;

/// <summary>
/// The random numbers of a perturbation: SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA), begun from a hash of the text and a seed
/// (FNV-1a over its UTF-8), so that the same seed does the same to the same text on every machine, and something else to another text.
/// </summary>
public sealed class PerturbationRandom
{
    private SplitMix64 _random;

    internal PerturbationRandom(int seed, string text) => _random = new SplitMix64(StableHash.Of(text, seed));

    /// <summary>64 random bits. O(1).</summary>
    public ulong NextBits() => _random.Next();

    /// <summary>A number from 0, below a bound. O(1). Its bias is below 2⁻³².</summary>
    /// <param name="bound">The bound, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not above 0.</exception>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return _random.Below(bound);
    }

    /// <summary>True at a rate: never for 0, always for 1. Takes one number, whatever the rate. O(1).</summary>
    /// <param name="rate">The rate, 0 to 1.</param>
    public bool Chance(double rate) => SplitMix64.Fraction(_random.Next()) < rate;
}
