using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>What a count may be.</summary>
internal static class Counts
{
    /// <summary>The greatest count: a quarter of the greatest <see cref="long"/>, so that the sum of four never overflows and the product of two sums fits in 128 bits.</summary>
    public const long Greatest = long.MaxValue / 4;

    /// <summary>The count itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or above <see cref="Greatest"/>.</exception>
    public static long Checked(long count, [CallerArgumentExpression(nameof(count))] string? name = null)
    {
        if ((ulong)count > Greatest)
            throw new ArgumentOutOfRangeException(name, count, count < 0 ? "A count cannot be negative." : $"A count can be at most {Greatest}.");
        return count;
    }

    /// <summary>What is in one count, taken from another that includes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is out of range, or the part exceeds the whole.</exception>
    public static long CheckedPart(long part, long whole, string name, string wholeName)
    {
        Checked(part, name);
        Checked(whole, wholeName);
        if (part > whole)
            throw new ArgumentOutOfRangeException(name, part, $"It is counted within {wholeName}, which is only {whole}.");
        return part;
    }
}
