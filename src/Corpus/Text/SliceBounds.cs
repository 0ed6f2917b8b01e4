namespace Corpus;

/// <summary>Checks what is asked of a text or a list as a part of it.</summary>
internal static class SliceBounds
{
    /// <summary>Checks that there is such a part. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public static void Check(int start, int length, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, count);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, count - start);
    }
}
