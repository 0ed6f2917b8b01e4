namespace Corpus;

/// <summary>Keeps conditions so flat and so small that whoever walks through them needs no more stack than any thread has, and ends.</summary>
internal static class Nesting
{
    /// <summary>How many conditions may stand within one another; long chains of the same operator count as one.</summary>
    public const int Limit = 1000;

    /// <summary>How many conditions may be joined.</summary>
    public const int MaxSize = 10_000_000;

    /// <summary>The depth of a condition around one that is so deep.</summary>
    /// <exception cref="InvalidOperationException">It would be too deep.</exception>
    public static int Within(int depth)
        => depth < Limit
            ? depth + 1
            : throw new InvalidOperationException(
                $"The condition is nested too deeply: at most {Limit} changes between '&&', '||', '!' and 'Any' can stand within one another. Chains of one operator may be as long as you like.");

    /// <summary>The size of a condition that is made of two of such sizes.</summary>
    /// <exception cref="InvalidOperationException">It would be too large.</exception>
    public static int Joined(int left, int right)
        => left + right < MaxSize
            ? left + right + 1
            : throw new InvalidOperationException(
                $"The condition is too large: at most {MaxSize} conditions can be joined, and one that stands in several places counts in each. Ask a part of it first: the articles of a query that was answered count as one.");
}
