namespace Corpus;

/// <summary>Random numbers that are the same for the same seed on every machine and in every version: SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA).</summary>
internal struct SplitMix64(ulong seed)
{
    // The increment of the generator: 2⁶⁴ / φ, made odd.
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>The first number of a seed: another hash, made of one. O(1).</summary>
    public static ulong Mix(ulong value)
    {
        var z = value + Golden;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Bits as a number from 0 on, below 1: the upper 53 of them, which a double holds exactly.</summary>
    public static double Fraction(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var bits = Mix(_state);
        _state += Golden;
        return bits;
    }

    /// <summary>A number from 0 that is less than the bound: the high half of a product (Lemire 2019, "Fast random integer generation in an interval"); for bounds below 2³¹ its bias is less than 2⁻³³.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);
}
