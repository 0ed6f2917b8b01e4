namespace Corpus.Segmentation;

/// <summary>Compares words without regard to case and to the shape of apostrophes, the same in every culture.</summary>
internal static class WordHash
{
    private const int Mask = (1 << 30) - 1;

    /// <summary>A hash of 30 bits that equal words share. O(length).</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var folded = FoldedWord.Of(word);
        return folded.IsNone ? OfOther(word) : folded.Hash;
    }

    /// <summary>The same for a word that is none of <see cref="FoldedWord"/> (FNV-1a). O(length).</summary>
    public static int OfOther(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
            hash = unchecked((hash ^ FoldedWord.Fold(c)) * 16777619);
        return (int)(hash ^ (hash >> 15)) & Mask;
    }

    /// <summary>Whether both are the same word.</summary>
    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && FoldedWord.Fold(left[i]) != FoldedWord.Fold(right[i]))
                return false;
        }

        return true;
    }
}
