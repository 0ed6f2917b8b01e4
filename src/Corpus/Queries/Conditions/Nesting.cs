namespace Corpus;

/// <summary>Keeps conditions so flat that whoever walks through them needs no more stack than any thread has.</summary>
internal static class Nesting
{
    /// <summary>How many conditions may stand within one another; long chains of the same operator count as one.</summary>
    public const int Limit = 1000;

    /// <summary>The depth of a condition around one that is so deep.</summary>
    /// <exception cref="InvalidOperationException">It would be too deep.</exception>
    public static int Within(int depth)
        => depth < Limit
            ? depth + 1
            : throw new InvalidOperationException(
                $"The condition is nested too deeply: at most {Limit} changes between '&&', '||', '!' and 'Any' can stand within one another. Chains of one operator may be as long as you like.");
}
