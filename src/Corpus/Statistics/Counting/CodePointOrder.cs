namespace Corpus;

/// <summary>Sorts strings by their code points, as an index of words has them: the order of their UTF-8, which that of UTF-16 is not.</summary>
internal sealed class CodePointOrder : Comparer<string?>
{
    public static readonly CodePointOrder Instance = new();

    private CodePointOrder()
    {
    }

    /// <summary>Compares them. Nothing comes first. O(length), and allocates nothing.</summary>
    public override int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var same = x.AsSpan().CommonPrefixLength(y);
        if (same == x.Length || same == y.Length)
            return x.Length - y.Length;

        // Halves of a code point are of one behind U+FFFF.
        var (first, second) = (x[same], y[same]);
        return char.IsSurrogate(first) == char.IsSurrogate(second) ? first - second : char.IsSurrogate(first) ? 1 : -1;
    }
}
