namespace Corpus;

/// <summary>
/// FNV-1a of 64 bits (Fowler, Noll and Vo), folded to 32: the same in every process and on every machine, since it stands in images.
/// </summary>
internal static class StableHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of the bytes. O(length).</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = OffsetBasis;
        foreach (var b in bytes)
            hash = (hash ^ b) * Prime;
        return (uint)(hash ^ (hash >> 32));
    }
}
