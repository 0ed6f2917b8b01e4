namespace Corpus;

/// <summary>A term as it stands in the lexicon (see <see cref="ImageFormat"/>).</summary>
internal ref struct LexiconEntry
{
    private readonly ReadOnlySpan<byte> _types;

    private LexiconEntry(int shared, ReadOnlySpan<byte> rest, ReadOnlySpan<byte> types)
    {
        Shared = shared;
        Rest = rest;
        _types = types;
    }

    /// <summary>How many bytes it shares with the term before in its block.</summary>
    public readonly int Shared;

    /// <summary>The bytes behind those.</summary>
    public readonly ReadOnlySpan<byte> Rest;

    /// <summary>How many bytes the entry has.</summary>
    public int Length;

    /// <summary>What is known of the term.</summary>
    public Term Term;

    /// <summary>Reads the entry that the bytes begin with. O(its length).</summary>
    /// <param name="bytes">From its beginning to the end of its block.</param>
    /// <param name="firstType">The number of its first type.</param>
    /// <param name="postings">Where its postings begin, if it has any.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>Whether there is one that is whole.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int firstType, long postings, out LexiconEntry entry)
    {
        entry = default;
        if (bytes.IsEmpty)
            return false;

        var at = 1;
        uint shared = (uint)bytes[0] & ImageFormat.LengthMask, length = (uint)bytes[0] >> ImageFormat.SuffixShift;
        if ((shared == ImageFormat.LongLength && !TryReadLong(bytes, ref at, ref shared))
            || (length == ImageFormat.LongLength && !TryReadLong(bytes, ref at, ref length))
            || length > bytes.Length - at
            || shared > int.MaxValue)
        {
            return false;
        }

        entry = new LexiconEntry((int)shared, bytes.Slice(at, (int)length), bytes[(at + (int)length)..]);
        return entry.TryReadTerm(firstType, postings, at + (int)length);
    }

    /// <summary>How the type at this place in the term is written, and how often.</summary>
    /// <param name="index">Less than the number of types.</param>
    /// <param name="form">Its bytes, if they are written out.</param>
    /// <param name="frequency">How many tokens it has.</param>
    /// <returns>A <see cref="TypeShape"/>.</returns>
    public readonly int TypeAt(int index, out ReadOnlySpan<byte> form, out int frequency)
    {
        var at = 0;
        int head;
        uint count;
        do
            TryReadType(_types, ref at, out head, out form, out count);
        while (index-- > 0);
        frequency = (int)count;
        return head & ImageFormat.TypeShapeMask;
    }

    private bool TryReadTerm(int firstType, long postings, int typesAt)
    {
        int at = 0, head, types = 0;
        long frequency = 0;
        do
        {
            if (!TryReadType(_types, ref at, out head, out _, out var count))
                return false;
            frequency += count;
            types++;
        }
        while ((head & ImageFormat.MoreTypesFlag) != 0);

        if ((head & ImageFormat.OneTokenFlag) != 0)
        {
            if (types != 1 || frequency != 1 || !IndexNumber.TryRead(_types, ref at, out var position))
                return false;
            Term = new Term { FirstType = firstType, TypeCount = 1, Frequency = 1, ArticleFrequency = 1, Postings = position };
        }
        else
        {
            if (!IndexNumber.TryRead(_types, ref at, out var repeats)
                || !IndexNumber.TryRead(_types, ref at, out var length)
                || repeats >= frequency
                || frequency is < 2 or > ImageFormat.MaxTermTokens
                || length is 0 or > int.MaxValue)
            {
                return false;
            }

            Term = new Term
            {
                FirstType = firstType,
                TypeCount = types,
                Frequency = frequency,
                ArticleFrequency = (int)(frequency - repeats),
                Postings = postings,
                PostingsLength = (int)length,
            };
        }

        Length = typesAt + at;
        return true;
    }

    private static bool TryReadType(ReadOnlySpan<byte> types, scoped ref int at, out int head, out ReadOnlySpan<byte> form, out uint frequency)
    {
        form = default;
        frequency = 0;
        head = 0;
        if (at >= types.Length)
            return false;

        head = types[at++];
        if ((head & ImageFormat.TypeShapeMask) == TypeShape.WrittenOut)
        {
            if (!IndexNumber.TryRead(types, ref at, out var length) || length > types.Length - at)
                return false;
            form = types.Slice(at, (int)length);
            at += (int)length;
        }

        frequency = (uint)head >> ImageFormat.TypeFrequencyShift;
        return frequency > 0 || (IndexNumber.TryRead(types, ref at, out frequency) && frequency is > 0 and <= ImageFormat.MaxTermTokens);
    }

    private static bool TryReadLong(ReadOnlySpan<byte> bytes, ref int at, ref uint length)
    {
        if (!IndexNumber.TryRead(bytes, ref at, out var more) || more > int.MaxValue - ImageFormat.LongLength)
            return false;
        length += more;
        return true;
    }
}
