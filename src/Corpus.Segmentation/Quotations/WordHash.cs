namespace Corpus.Segmentation;

/// <summary>Compares words without regard to case and to the shape of apostrophes, the same in every culture.</summary>
internal static class WordHash
{
    /// <summary>A hash (FNV-1a) that equal words share; not negative.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
            hash = unchecked((hash ^ Fold(c)) * 16777619);
        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }

    /// <summary>Whether both are the same word.</summary>
    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && Fold(left[i]) != Fold(right[i]))
                return false;
        }

        return true;
    }

    private static char Fold(char c)
    {
        if (c < 0x80)
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        return c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);
    }
}
