namespace Corpus;

/// <summary>Where an article lies between 0 and 1, by its id and a seed alone: the same in every process, on every machine and in every version.</summary>
internal static class SplitHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>
    /// The hash of the id and the seed: FNV-1a of 64 bits over the id in UTF-8 (Fowler, Noll and Vo), with the seed put through the finalizer of SplitMix64 (Steele, Lea and Flood 2014),
    /// since FNV alone leaves ids that differ in their last character close to each other. O(length).
    /// </summary>
    public static ulong Of(ReadOnlySpan<byte> id, int seed)
    {
        var hash = OffsetBasis;
        foreach (var b in id)
            hash = (hash ^ b) * Prime;
        return Mix(hash + Mix((ulong)(uint)seed));
    }

    /// <summary>The hash as a number from 0 on, below 1: its upper 53 bits, which a double holds exactly.</summary>
    public static double Fraction(ulong hash) => (hash >> 11) * (1.0 / (1UL << 53));

    /// <summary>Another hash, made of this one.</summary>
    public static ulong Mix(ulong value)
    {
        var z = value + 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
