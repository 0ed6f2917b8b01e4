using System.Text;

namespace Corpus;

/// <summary>
/// FNV-1a of 64 bits (Fowler, Noll and Vo): the same in every process, on every machine and in every version, since it stands in images, and decides what is in a part or a sample.
/// </summary>
internal static class StableHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of the bytes, folded to 32 bits. O(length).</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Whole(bytes);
        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>
    /// The hash of a text in UTF-8 and a seed, which is put through the finalizer of SplitMix64 (Steele, Lea and Flood 2014), since FNV alone leaves texts that differ in their last character close to
    /// each other. O(length).
    /// </summary>
    public static ulong Of(ReadOnlySpan<byte> text, int seed) => SplitMix64.Mix(Whole(text) + SplitMix64.Mix((uint)seed));

    /// <summary>The same of a text that is not in UTF-8 yet. O(length).</summary>
    public static ulong Of(string text, int seed) => Of(Encoding.UTF8.GetBytes(text), seed);

    private static ulong Whole(ReadOnlySpan<byte> bytes)
    {
        var hash = OffsetBasis;
        foreach (var b in bytes)
            hash = (hash ^ b) * Prime;
        return hash;
    }
}
