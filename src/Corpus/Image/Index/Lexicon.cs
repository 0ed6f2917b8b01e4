using System.Buffers;
using System.Text;

namespace Corpus;

/// <summary>The terms of an image in the order of their UTF-8, with what is known of each. Thread-safe.</summary>
internal sealed class Lexicon
{
    // Longer words than this are looked for with an array.
    private const int ShortForm = 256;

    private readonly ImageBytes _bytes;
    private readonly long _blocks;
    private readonly ImageSection _entries;
    private readonly int _articleCount;
    private readonly long _postingsLength;
    private LexiconTable? _table;

    /// <summary>Takes the sections of the lexicon.</summary>
    /// <exception cref="CorpusImageException">They are damaged.</exception>
    public Lexicon(ImageBytes bytes, ImageHeader header, int articleCount, long postingsLength)
    {
        _bytes = bytes;
        _articleCount = articleCount;
        _postingsLength = postingsLength;
        var starts = header.Section(ImageFormat.LexiconStarts, ImageFormat.LexiconBlockSize);
        _entries = header.Section(ImageFormat.LexiconEntries, sizeof(byte));
        if (starts.Count < 2)
            throw bytes.Damaged("its lexicon is cut short");

        var counts = bytes.Read(starts.Offset, ImageFormat.LexiconCountsSize);
        var (terms, types) = (BitConverter.ToUInt32(counts), BitConverter.ToUInt32(counts[ImageFormat.LexiconTypesAt..]));
        TokenCount = (long)BitConverter.ToUInt64(counts[ImageFormat.LexiconTokensAt..]);
        _blocks = starts.Offset + ImageFormat.LexiconCountsSize;
        BlockCount = (int)Math.Min(int.MaxValue, starts.Count - 2);
        if (types > int.MaxValue
            || terms > types
            || (ulong)TokenCount > ImageFormat.MaxIndexTokens
            || types > TokenCount
            || terms == 0 != (TokenCount == 0)
            || BlockCount != (terms + (ImageFormat.BlockTerms - 1L)) / ImageFormat.BlockTerms)
        {
            throw bytes.Damaged($"its lexicon claims {terms} terms and {types} types of {TokenCount} tokens in {starts.Count - 2} blocks");
        }

        (TermCount, TypeCount) = ((int)terms, (int)types);
    }

    /// <summary>The number of terms.</summary>
    public int TermCount { get; }

    /// <summary>The number of types.</summary>
    public int TypeCount { get; }

    /// <summary>The number of tokens.</summary>
    public long TokenCount { get; }

    /// <summary>The number of blocks, each of 16 terms but the last.</summary>
    public int BlockCount { get; }

    /// <summary>The term with this form. O(log terms), allocates nothing.</summary>
    /// <param name="form">What <see cref="WordForm.Of"/> gives without case.</param>
    /// <param name="term">The term.</param>
    public bool TryFind(ReadOnlySpan<char> form, out Term term)
    {
        // A form that is longer than all terms together is none.
        term = default;
        if (form.Length > _entries.Length)
            return false;

        var utf8 = 3 * form.Length <= ShortForm ? stackalloc byte[ShortForm] : new byte[3 * form.Length];

        // Most forms are ASCII: by hand, since getting the runtime's conversions ready takes longer than the rest of a program's first query.
        var length = 0;
        for (; length < form.Length && char.IsAscii(form[length]); length++)
            utf8[length] = (byte)form[length];
        return TryFind(utf8[..(length == form.Length ? length : Encoding.UTF8.GetBytes(form, utf8))], out term);
    }

    /// <summary>The same for a form in UTF-8.</summary>
    public bool TryFind(ReadOnlySpan<byte> form, out Term term)
    {
        term = default;
        var block = BlockOf(form);
        return block >= 0 && TrySeek(form, block, out term);
    }

    /// <summary>The type with this form, which is one of the term's; -1 if there is none. O(log terms + types of the term).</summary>
    /// <param name="term">The term of the form.</param>
    /// <param name="form">What <see cref="WordForm.Of"/> gives with case.</param>
    public int TypeOf(in Term term, ReadOnlySpan<char> form)
    {
        if (form.Length > _entries.Length)
            return -1;
        var rented = ArrayPool<byte>.Shared.Rent(Math.Max(1, 3 * form.Length));
        try
        {
            var utf8 = rented.AsSpan(0, Encoding.UTF8.GetBytes(form, rented));
            var terms = At(term.FirstType);
            for (var i = 0; i < term.TypeCount; i++)
            {
                if (terms.IsType(i, utf8))
                    return term.FirstType + i;
            }

            return -1;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>The terms that begin with this form, in order. Empty: all. O(log terms).</summary>
    public TermEnumerator StartingWith(ReadOnlySpan<char> form)
    {
        var prefix = Encoding.UTF8.GetBytes(form.ToString());
        return new TermEnumerator(this, Math.Max(0, BlockOf(prefix)), prefix);
    }

    /// <summary>The same without forms, which is faster.</summary>
    /// <param name="form">In UTF-8.</param>
    public TermRange StartingWith(ReadOnlySpan<byte> form) => new(this, Math.Max(0, BlockOf(form)), form);

    /// <summary>About how many terms begin with this form, and about how many bytes their postings have together: by blocks. O(log terms).</summary>
    /// <param name="form">In UTF-8.</param>
    public (int Terms, long Postings) SizeOf(ReadOnlySpan<byte> form)
    {
        // No byte of UTF-8 is as high as this one.
        var first = Math.Max(0, BlockOf(form));
        var last = BlockOf([.. form, byte.MaxValue]);
        if (last < first)
            return (0, 0);

        // Of the first block and the last one half is taken to belong to them.
        var postings = Block(last).PostingsEnd - Block(first).Postings;
        var blocks = last - first;
        return blocks == 0 ? (TermsOf(first) / 2, postings / 2) : (blocks * ImageFormat.BlockTerms, postings / (blocks + 1) * blocks);
    }

    /// <summary>The term that the type is one of. O(log terms).</summary>
    public Term TermOf(int type) => At(type).Current;

    /// <summary>The form of the type as written: in form C, <c>’</c> as <c>'</c>. O(log terms).</summary>
    public string FormOf(int type)
    {
        var terms = At(type);
        return terms.TypeForm(type - terms.Current.FirstType);
    }

    /// <summary>Where the block lies, and what its first term begins with. O(1).</summary>
    /// <exception cref="CorpusImageException">It cannot lie there.</exception>
    public LexiconBlock Block(int index)
    {
        var records = _bytes.Read(_blocks + (long)index * ImageFormat.LexiconBlockSize, 2 * ImageFormat.LexiconBlockSize);
        var next = records[ImageFormat.LexiconBlockSize..];
        var (start, end) = (BitConverter.ToUInt32(records), BitConverter.ToUInt32(next));
        var (type, typesEnd) = (BitConverter.ToUInt32(records[ImageFormat.LexiconFirstTypeAt..]), BitConverter.ToUInt32(next[ImageFormat.LexiconFirstTypeAt..]));
        var (postings, postingsEnd) = (BitConverter.ToUInt64(records[ImageFormat.LexiconPostingsAt..]), BitConverter.ToUInt64(next[ImageFormat.LexiconPostingsAt..]));
        if (start > end || end > _entries.Length || end - start > int.MaxValue || type >= typesEnd || typesEnd > TypeCount
            || postings > postingsEnd || postingsEnd > (ulong)_postingsLength)
        {
            throw Damaged(index);
        }

        return new LexiconBlock
        {
            Entries = _entries.Offset + start,
            Length = (int)(end - start),
            FirstType = (int)type,
            TypesEnd = (int)typesEnd,
            Postings = (long)postings,
            PostingsEnd = (long)postingsEnd,
        };
    }

    /// <summary>Whether types, postings and entries end where the last block ends. O(1).</summary>
    public bool IsClosed(int types, long postings, long entriesEnd)
        => types == TypeCount && postings == _postingsLength && (BlockCount == 0 ? _entries.Length == 0 : entriesEnd == _entries.Offset + _entries.Length);

    /// <summary>How many terms the block has. O(1).</summary>
    public int TermsOf(int block) => Math.Min(ImageFormat.BlockTerms, TermCount - block * ImageFormat.BlockTerms);

    /// <summary>The entries of the block. O(1).</summary>
    public ReadOnlySpan<byte> Entries(scoped in LexiconBlock block) => _bytes.Read(block.Entries, block.Length);

    /// <summary>The exception to throw.</summary>
    public CorpusImageException Damaged(int block) => _bytes.Damaged($"block {block} of its lexicon is not what it says");

    // The last block whose first term is not behind the form; -1 if there is none.
    private int BlockOf(ReadOnlySpan<byte> form)
    {
        int low = 0, high = BlockCount;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (Compare(FirstOf(middle), form) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    // As SequenceCompareTo, which the runtime compiles anew in each process; that takes longer than a program's first query.
    private static int Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var shared = a.CommonPrefixLength(b);
        return shared < a.Length && shared < b.Length ? a[shared] - b[shared] : a.Length - b.Length;
    }

    // The first term of the block. Most are short, so that little is read.
    private ReadOnlySpan<byte> FirstOf(int block)
    {
        var start = _bytes.ReadUInt32(_blocks + (long)block * ImageFormat.LexiconBlockSize);
        if (start >= _entries.Length)
            throw Damaged(block);
        var entry = _bytes.Read(_entries.Offset + start, (int)Math.Min(1 + ImageFormat.LongLength, _entries.Length - start));
        var length = entry[0] >> ImageFormat.SuffixShift;
        if ((entry[0] & ImageFormat.LengthMask) == 0 && length < ImageFormat.LongLength && length < entry.Length)
            return entry.Slice(1, length);

        var place = Block(block);
        if (!LexiconEntry.TryRead(Entries(place), place.FirstType, place.Postings, out var first) || first.Shared != 0)
            throw Damaged(block);
        return first.Rest;
    }

    // A term shares with the form what the one before does, unless it begins to differ where that did.
    private bool TrySeek(ReadOnlySpan<byte> form, int index, out Term term)
    {
        var block = Block(index);
        var entries = Entries(block);
        var (type, postings) = (block.FirstType, block.Postings);
        int same = 0, at = 0;
        var terms = TermsOf(index);
        for (var number = 0; number < terms; number++)
        {
            if (!LexiconEntry.TryRead(entries[at..], type, postings, out var entry))
                throw Damaged(index);
            if (entry.Shared < same)
                break;
            if (entry.Shared == same)
            {
                var rest = form[same..];
                var more = entry.Rest.CommonPrefixLength(rest);
                if (more == entry.Rest.Length && more == rest.Length)
                {
                    term = entry.Term;
                    return IsWithin(term, block) ? true : throw Damaged(index);
                }

                if (more == rest.Length || (more < entry.Rest.Length && entry.Rest[more] > rest[more]))
                    break;
                same += more;
            }

            at += entry.Length;
            type += entry.Term.TypeCount;
            postings += entry.Term.PostingsLength;
        }

        term = default;
        return false;
    }

    /// <summary>Whether types, postings and position of the term are within those of its block, and its articles no more than there are. O(1).</summary>
    public bool IsWithin(in Term term, in LexiconBlock block)
        => term.TypeCount <= block.TypesEnd - term.FirstType
            && (term.PostingsLength == 0 ? term.Postings < TokenCount : term.PostingsLength <= block.PostingsEnd - term.Postings)
            && term.Frequency <= TokenCount
            && term.ArticleFrequency <= _articleCount;

    /// <summary>All terms in memory; null if there is too much of them. O(1), and O(terms) the first time; threads may make it at once, and one of theirs stays.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public LexiconTable? Table(CancellationToken cancellation) => _table ??= LexiconTable.Of(this, cancellation);

    /// <summary>The terms from that on which the type is one of. O(log terms).</summary>
    public TermEnumerator At(int type)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(type);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(type, TypeCount);
        int low = 0, high = BlockCount - 1;
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            if (Block(middle).FirstType <= type)
                low = middle;
            else
                high = middle - 1;
        }

        var terms = new TermEnumerator(this, low, []);
        while (terms.MoveNext())
        {
            if (type < terms.Current.FirstType)
                break;
            if (type < terms.Current.FirstType + terms.Current.TypeCount)
                return terms;
        }

        throw _bytes.Damaged($"its lexicon has no term with type {type}");
    }
}
