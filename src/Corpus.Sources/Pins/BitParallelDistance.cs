namespace Corpus.Sources;

/// <summary>
/// Levenshtein's distance between a pattern and the stretches of a text, 64 cells of a column at a time: G. Myers, A fast bit-vector algorithm for approximate string matching based on
/// dynamic programming, JACM 46(3), 1999, section 3, in blocks as in section 4, with the carries of H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic Journal
/// of Computing 10, 2003.
/// </summary>
internal static class BitParallelDistance
{
    private const int Word = 64;
    private const int Direct = 256;

    /// <summary>How many machine words a column of the pattern takes.</summary>
    public static int BlocksFor(int length) => (length + Word - 1) / Word;

    /// <summary>
    /// The least distance of the pattern to a stretch of the text, and where the first such stretch ends; of several that end one unit behind the other, the last, since what has other units in place of some is nearer to
    /// what was meant than what lacks them. O(text × pattern / 64).
    /// </summary>
    /// <param name="pattern">The pattern, not empty.</param>
    /// <param name="text">The text.</param>
    /// <param name="isAnchored">Whether the stretch begins where the text does; else it may begin anywhere.</param>
    public static (int Distance, int End) Nearest(string pattern, string text, bool isAnchored)
    {
        var blocks = BlocksFor(pattern.Length);
        var (equal, rows) = RowsOf(pattern, blocks);
        var (positive, negative) = (new ulong[blocks], new ulong[blocks]);
        for (var i = 0; i < blocks; i++)
            positive[i] = ulong.MaxValue;

        var last = 1UL << ((pattern.Length - 1) % Word);
        var (distance, best, end) = (pattern.Length, pattern.Length, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var row = RowOf(text[at], rows) * blocks;
            var carry = isAnchored ? 1 : 0;
            for (var block = 0; block < blocks; block++)
                carry = Advance(ref positive[block], ref negative[block], equal[row + block], carry, block == blocks - 1 ? last : 1UL << (Word - 1));
            distance += carry;
            if (distance < best || (distance == best && end == at))
                (best, end) = (distance, at + 1);
        }

        return (best, end);
    }

    // One block of one column: the vertical differences in, those of the next column out; carry is the horizontal difference above, and below.
    private static int Advance(ref ulong positive, ref ulong negative, ulong equal, int carry, ulong last)
    {
        var vertical = equal | negative;
        if (carry < 0)
            equal |= 1;
        var horizontal = (((equal & positive) + positive) ^ positive) | equal;
        var up = negative | ~(horizontal | positive);
        var down = positive & horizontal;
        var below = (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
        up <<= 1;
        down <<= 1;
        if (carry < 0)
            down |= 1;
        else if (carry > 0)
            up |= 1;
        positive = down | ~(vertical | up);
        negative = up & vertical;
        return below;
    }

    // Row 0 is that of units that the pattern does not have.
    private static (ulong[] Equal, (int[] Direct, Dictionary<char, int> Others) Rows) RowsOf(string pattern, int blocks)
    {
        var (direct, others, count) = (new int[Direct], new Dictionary<char, int>(), 1);
        foreach (var c in pattern)
        {
            if (RowOf(c, (direct, others)) != 0)
                continue;
            if (c < Direct)
                direct[c] = count++;
            else
                others.Add(c, count++);
        }

        var equal = new ulong[count * blocks];
        for (var i = 0; i < pattern.Length; i++)
            equal[(RowOf(pattern[i], (direct, others)) * blocks) + (i / Word)] |= 1UL << (i % Word);
        return (equal, (direct, others));
    }

    private static int RowOf(char c, (int[] Direct, Dictionary<char, int> Others) rows)
        => c < Direct ? rows.Direct[c] : rows.Others.TryGetValue(c, out var row) ? row : 0;
}
