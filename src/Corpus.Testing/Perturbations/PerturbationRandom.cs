namespace Corpus.Testing;

/// <summary>
/// The random numbers of a perturbation: SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA), begun from a seed and a hash of the text
/// (FNV-1a over its UTF-16 units), so that the same seed does the same to the same text on every machine, and something else to another text.
/// </summary>
public sealed class PerturbationRandom
{
    private ulong _state;

    internal PerturbationRandom(int seed, string text) => _state = Hash(text) ^ ((ulong)(uint)seed * 0xD1342543DE82EF95UL);

    /// <summary>64 random bits. O(1).</summary>
    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }

    /// <summary>A number from 0, below a bound. O(1). Its bias is below 2⁻³².</summary>
    /// <param name="bound">The bound, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not above 0.</exception>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)Math.BigMul(NextBits(), (ulong)bound, out _);
    }

    /// <summary>True at a rate: never for 0, always for 1. Takes one number, whatever the rate. O(1).</summary>
    /// <param name="rate">The rate, 0 to 1.</param>
    public bool Chance(double rate) => (NextBits() >> 11) * (1.0 / (1UL << 53)) < rate;

    private static ulong Hash(string text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var unit in text)
            hash = (hash ^ unit) * 0x100000001B3UL;
        return hash;
    }
}
