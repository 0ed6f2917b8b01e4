using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Corpus;

/// <summary>Collects the words of articles, and writes the sections of the text index.</summary>
/// <param name="spool">Takes what is too much for memory; null to keep all.</param>
/// <param name="most">How many positions are held in memory at once, at most, unless a term has more.</param>
internal sealed class TextIndexWriter(ChunkSpool? spool, int most = TextIndexWriter.MostPositions)
{
    /// <summary>128 MB of them.</summary>
    public const int MostPositions = 1 << 25;

    // The type of each token, by the order of their first use.
    private readonly ColumnBuffer _tokens = new(spool);
    private readonly ColumnBuffer _paragraphs = new(spool);
    private readonly FormTable _types = new();
    private readonly List<uint> _frequencies = [];
    private readonly List<uint> _articles = [];
    private int[] _numbers = [];
    private uint[] _positions = [];
    private long _tokenCount;
    private ulong _marks;
    private TypeOrder? _order;
    private LexiconEncoding? _lexicon;
    private bool _isTooLarge;

    /// <summary>Adds those of the next article; null if it was not segmented. O(length).</summary>
    public void Add(ArticleWords? words)
    {
        _articles.Add((uint)_tokenCount);
        if (words is null)
            return;

        _tokenCount += words.Tokens.Length;
        _isTooLarge |= _tokenCount > ImageFormat.MaxIndexTokens || _types.Utf8Length + (long)words.Forms.Length > ImageFormat.MaxIndexForms;
        if (_isTooLarge)
            return;

        AddParagraphs(words, _tokenCount - words.Tokens.Length);
        AddTypes(words);
        var frequencies = CollectionsMarshal.AsSpan(_frequencies);
        foreach (var token in words.Tokens)
        {
            var type = _numbers[token];
            frequencies[type]++;
            _tokens.Add((uint)type);
        }
    }

    /// <summary>Orders the types. O(types · log). Once, when all articles are in.</summary>
    /// <returns>Whether the corpus can have an index.</returns>
    public bool TryFinish()
    {
        if (_isTooLarge)
            return false;

        _order = new TypeOrder(_types);
        for (var term = 0; term < _order.TermCount; term++)
        {
            if (FrequencyOf(term) > ImageFormat.MaxTermTokens)
                return false;
        }

        if (_tokenCount % 64 != 0)
            _paragraphs.Add(_marks);
        _lexicon = new LexiconEncoding(_types.Count, _order.TermCount, _tokenCount);
        return true;
    }

    /// <summary>Writes IDST. O(tokens).</summary>
    public void WriteTypes(BodyWriter body)
    {
        var bits = TextIndex.BitsOf(_types.Count);
        var numbers = _order!.NumberOf;
        var packed = new byte[1 << 15];
        var (used, word, filled) = (0, 0UL, 0);
        byte[]? buffer = null;
        for (var chunk = 0; chunk < _tokens.ChunkCount; chunk++)
        {
            foreach (var type in MemoryMarshal.Cast<byte, uint>(_tokens.ReadChunk(chunk, ref buffer)))
            {
                word |= (ulong)numbers[type] << filled;
                filled += bits;
                if (filled < 32)
                    continue;
                BinaryPrimitives.WriteUInt32LittleEndian(packed.AsSpan(used), (uint)word);
                word >>= 32;
                filled -= 32;
                used += sizeof(uint);
                if (used == packed.Length)
                {
                    body.Write(packed);
                    used = 0;
                }
            }
        }

        body.Write(packed.AsSpan(0, used));
        var last = new byte[sizeof(ulong) + ImageFormat.TypeStreamPadding];
        BinaryPrimitives.WriteUInt64LittleEndian(last, word);
        body.Write(last.AsSpan(0, (filled + 7) / 8 + ImageFormat.TypeStreamPadding));
    }

    /// <summary>Writes PBEG. O(tokens).</summary>
    public void WriteParagraphs(BodyWriter body) => _paragraphs.WriteTo(body);

    /// <summary>Writes POST, and with it makes the lexicon. O(tokens), read once for every 33 million.</summary>
    public void WritePostings(BodyWriter body)
    {
        var encoding = new PostingsEncoding(new ArticleStarts(_articles, (uint)_tokenCount));
        var postings = new IndexBuffer();
        for (var first = 0; first < _order!.TermCount;)
        {
            var (end, count) = (first + 1, FrequencyOf(first));
            while (end < _order.TermCount && count + FrequencyOf(end) <= most)
                count += FrequencyOf(end++);
            WriteTerms(first, end, Invert(first, end, (int)count), encoding, postings, body);
            first = end;
        }
    }

    /// <summary>Writes LEXB. O(terms).</summary>
    public void WriteEntries(BodyWriter body) => _lexicon!.WriteEntries(body);

    /// <summary>Writes LEXX. O(terms).</summary>
    public void WriteStarts(BodyWriter body) => _lexicon!.WriteStarts(body);

    private void AddParagraphs(ArticleWords words, long first)
    {
        foreach (var token in words.Paragraphs)
        {
            AddMarks(first + token);
            _marks |= 1UL << (int)((first + token) & 63);
        }

        AddMarks(_tokenCount);
    }

    // All words of marks that are before that of the position.
    private void AddMarks(long position)
    {
        for (; _paragraphs.Length / sizeof(ulong) < position / 64; _marks = 0)
            _paragraphs.Add(_marks);
    }

    private void AddTypes(ArticleWords words)
    {
        if (_numbers.Length < words.Ends.Length)
            _numbers = new int[2 * words.Ends.Length];
        var start = 0;
        for (var i = 0; i < words.Ends.Length; i++)
        {
            _numbers[i] = _types.Add(words.Forms.AsSpan(start..words.Ends[i]), words.Hashes[i]);
            start = words.Ends[i];
        }

        CollectionsMarshal.SetCount(_frequencies, _types.Count);
    }

    private long FrequencyOf(int term)
    {
        var frequency = 0L;
        for (var type = _order!.FirstTypes[term]; type < _order.FirstTypes[term + 1]; type++)
            frequency += _frequencies[_order.Types[type]];
        return frequency;
    }

    // The positions of these terms, each term's behind those of the term before.
    private uint[] Invert(int firstTerm, int endTerm, int count)
    {
        var next = new int[endTerm - firstTerm];
        for (var term = firstTerm; term + 1 < endTerm; term++)
            next[term + 1 - firstTerm] = next[term - firstTerm] + (int)FrequencyOf(term);

        // One array for all: they are of one size or nearly so, and the garbage collector would let several of them lie about.
        if (_positions.Length < count)
            _positions = new uint[Math.Max(count, (int)Math.Min(most, _tokenCount))];
        var positions = _positions;
        var terms = _order!.TermNumberOf;
        var position = 0u;
        byte[]? buffer = null;
        for (var chunk = 0; chunk < _tokens.ChunkCount; chunk++)
        {
            foreach (var type in MemoryMarshal.Cast<byte, uint>(_tokens.ReadChunk(chunk, ref buffer)))
            {
                var term = terms[type] - firstTerm;
                if ((uint)term < (uint)next.Length)
                    positions[next[term]++] = position;
                position++;
            }
        }

        return positions;
    }

    private void WriteTerms(int firstTerm, int endTerm, uint[] positions, PostingsEncoding encoding, IndexBuffer postings, BodyWriter body)
    {
        var start = 0;
        var frequencies = new List<uint>();
        for (var term = firstTerm; term < endTerm; term++)
        {
            var count = (int)FrequencyOf(term);
            if (count == 1)
            {
                _lexicon!.Add(_order!, term, positions[start]);
            }
            else
            {
                encoding.Encode(positions.AsSpan(start, count), postings);
                body.Write(postings.Bytes);
                frequencies.Clear();
                for (var type = _order!.FirstTypes[term]; type < _order.FirstTypes[term + 1]; type++)
                    frequencies.Add(_frequencies[_order.Types[type]]);
                _lexicon!.Add(_order, term, CollectionsMarshal.AsSpan(frequencies), encoding.ArticleFrequency, postings.Length);
            }

            start += count;
        }
    }
}
