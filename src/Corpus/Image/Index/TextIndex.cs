using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Corpus;

/// <summary>The words of all articles: lexicon, postings with positions, and the type of every token. Thread-safe.</summary>
/// <remarks>
/// A <em>type</em> is a form of tokens as written (<see cref="WordForm"/> with case), a <em>term</em> one without case; the types of a term have numbers that follow each
/// other, in the order of the terms' UTF-8. A <em>position</em> is the number of a token among the tokens of all articles.
/// </remarks>
internal sealed class TextIndex
{
    // So many bytes of types are asked for at once.
    private const int Portion = 1 << 16;

    // The table of articles is made for one position in so many articles: for a rare word in many of them it would take longer than the answer.
    private const int ArticlesOfPosition = 8;

    private readonly ImageSection _layers;
    private readonly ImageSection _types;
    private readonly ImageSection _postings;
    private readonly int _bits;
    private readonly uint _mask;
    private ArticleTable? _articles;
    private TypeLanes? _lanes;
    private Vocabulary? _vocabulary;

    /// <summary>Takes the sections of the index.</summary>
    /// <exception cref="CorpusImageException">They are damaged, or some of them are missing.</exception>
    public TextIndex(ImageBytes bytes, ImageHeader header, int articleCount)
    {
        Bytes = bytes;
        ArticleCount = articleCount;
        _layers = header.Section(ImageFormat.Layers, ImageFormat.LayersSize);
        _types = header.Section(ImageFormat.TypeStream, sizeof(byte));
        _postings = header.Section(ImageFormat.Postings, sizeof(byte));
        Lexicon = new Lexicon(bytes, header, articleCount, _postings.Length);
        _bits = BitsOf(Lexicon.TypeCount);
        _mask = (1u << _bits) - 1;
        if (_layers.Count != articleCount + 1L
            || header.Section(ImageFormat.Tokens, ImageFormat.TokenSize).Count != TokenCount
            || _types.Length != (TokenCount * _bits + 7) / 8 + ImageFormat.TypeStreamPadding)
        {
            throw bytes.Damaged($"its index of words is not that of its {TokenCount} tokens");
        }

        Paragraphs = new ParagraphMarks(bytes, header.Section(ImageFormat.ParagraphMarks, ImageFormat.ParagraphMarkSize), TokenCount);
    }

    /// <summary>The number of tokens of all articles.</summary>
    public long TokenCount => Lexicon.TokenCount;

    /// <summary>The number of types.</summary>
    public int TypeCount => Lexicon.TypeCount;

    /// <summary>The number of articles.</summary>
    public int ArticleCount { get; }

    /// <summary>The words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Which tokens begin paragraphs. An article begins with one.</summary>
    public ParagraphMarks Paragraphs { get; }

    /// <summary>The body of the image.</summary>
    public ImageBytes Bytes { get; }

    /// <summary>How many bits the number of a type takes.</summary>
    public static int BitsOf(int typeCount) => typeCount <= 2 ? 1 : 32 - BitOperations.LeadingZeroCount((uint)typeCount - 1);

    /// <summary>The type of the token at the position. O(1).</summary>
    /// <exception cref="CorpusImageException">There is no such type, or no such position.</exception>
    public int TypeAt(long position)
    {
        CheckPosition(position, 1);
        var bit = position * _bits;
        var type = (uint)(BitConverter.ToUInt64(Bytes.Read(_types.Offset + (bit >> 3), sizeof(ulong))) >> (int)(bit & 7)) & _mask;
        return type < (uint)TypeCount ? (int)type : throw NoType(position, type);
    }

    /// <summary>The types of the tokens from the position on. O(count).</summary>
    /// <exception cref="CorpusImageException">There is no such type, or there are no such positions.</exception>
    public void TypesFrom(long position, Span<int> types)
    {
        CheckPosition(position, types.Length);
        var most = (Portion - sizeof(ulong)) * 8 / _bits;
        while (types.Length > 0)
        {
            var part = types[..Math.Min(most, types.Length)];
            Decode(position, MemoryMarshal.Cast<int, uint>(part));
            position += part.Length;
            types = types[part.Length..];
        }
    }

    /// <summary>The types of the tokens from one position up to but not with another, to be read in any order. O(1).</summary>
    /// <exception cref="CorpusImageException">There are no such positions.</exception>
    public TypeWindow TypesBetween(long start, long end)
    {
        CheckPosition(start, (int)(end - start));
        var bit = start * _bits;
        var bytes = Bytes.Read(_types.Offset + (bit >> 3), (int)(((bit & 7) + (end - start) * _bits) >> 3) + sizeof(ulong));
        return new TypeWindow(bytes, start, (int)(bit & 7), _bits);
    }

    /// <summary>The types of the tokens as <see cref="TypesBetween"/> gives them, and of all behind them that are verified together with the first. O(1).</summary>
    /// <exception cref="CorpusImageException">There are no such positions.</exception>
    public TypeWindow TypesFrom(long start, long end)
    {
        CheckPosition(start, (int)(end - start));
        var bit = start * _bits;
        var window = new TypeWindow(Bytes.ReadBlockFrom(_types.Offset + (bit >> 3)), start, (int)(bit & 7), _bits);
        return window.End >= end ? window : TypesBetween(start, end);
    }

    /// <summary>Keeps those of the positions from which a type of the range is so far away, and moves them to the front. O(their number).</summary>
    /// <param name="positions">Ascending.</param>
    /// <param name="distance">How many tokens further on, where there is one; negative for before.</param>
    /// <param name="types">The range.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="CorpusImageException">There are no such positions.</exception>
    public int Keep(Span<uint> positions, int distance, (int First, int End) types)
    {
        var kept = 0;
        for (var next = 0; next < positions.Length;)
        {
            var token = (long)positions[next] + distance;
            TypesFrom(token, token + 1).Keep(positions, distance, types, ref next, ref kept);
        }

        return kept;
    }

    /// <summary>Keeps those of the positions around which there may be a type of the range, and moves them to the front: all around which there is one. O(their number × distance).</summary>
    /// <param name="positions">Ascending.</param>
    /// <param name="within">How many tokens further on or before.</param>
    /// <param name="types">The range.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="CorpusImageException">There are no such positions.</exception>
    public int KeepNear(Span<uint> positions, int within, (int First, int End) types)
    {
        // Threads may make it at once, and one of theirs stays.
        if ((_lanes ??= TypeLanes.Of(_bits)) is not { } lanes)
            return positions.Length;
        var kept = 0;
        for (var next = 0; next < positions.Length;)
        {
            var first = Math.Max(0, (long)positions[next] - within);
            TypesFrom(first, (long)positions[next] + 1).KeepNear(positions, within, types, lanes, ref next, ref kept);
        }

        return kept;
    }

    /// <summary>The position of the article's first token; of <c>Count</c> (the number of articles) the number of all tokens. O(1).</summary>
    /// <exception cref="CorpusImageException">There are no such tokens.</exception>
    public long FirstTokenOf(int ordinal)
    {
        if ((uint)ordinal > (uint)ArticleCount)
            throw NoArticle(ordinal);
        var first = BitConverter.ToUInt64(Bytes.Read(_layers.Offset + (long)ordinal * ImageFormat.LayersSize, sizeof(ulong)));
        return first <= (ulong)TokenCount ? (long)first : throw NoArticle(ordinal);
    }

    /// <summary>The article that the token at the position is of. O(log articles), and O(1) where articles are about equally long.</summary>
    /// <exception cref="CorpusImageException">It is in none.</exception>
    public int ArticleOf(long position)
    {
        // Looked for from where it would be if all were of the same length, in steps that double.
        CheckPosition(position, 1);
        var high = (int)((double)position / TokenCount * ArticleCount);
        if (FirstTokenOf(high) <= position)
            return ArticleOf(position, high);
        var step = 1;
        var low = high - 1;
        for (; low > 0 && FirstTokenOf(low) > position; step <<= 1)
            (low, high) = (Math.Max(0, low - step), low);
        return ArticleBetween(position, Math.Max(0, low), high);
    }

    /// <summary>The article that the token at the position is of, which is not before <paramref name="from"/>. O(log of the distance).</summary>
    /// <exception cref="CorpusImageException">It is in none.</exception>
    public int ArticleOf(long position, int from)
    {
        // The first article behind it is looked for in steps that double, then between the last two.
        CheckPosition(position, 1);
        int low = from, high = from + 1, step = 1;
        while (high < ArticleCount && FirstTokenOf(high) <= position)
        {
            low = high;
            step <<= 1;
            high = (int)Math.Min(ArticleCount, (long)high + step);
        }

        return ArticleBetween(position, low, high);
    }

    /// <summary>Where all articles begin, in memory. O(1), and O(articles) the first time; threads may make it at once, and one of theirs stays.</summary>
    /// <exception cref="CorpusImageException">They are not one after the other.</exception>
    public ArticleTable Articles => _articles ??= new ArticleTable(this);

    /// <summary>The same if it is there, or if so many positions are to be looked up that it pays to make it; else null.</summary>
    /// <exception cref="CorpusImageException">They are not one after the other.</exception>
    public ArticleTable? ArticlesFor(long positions) => positions >= ArticleCount / ArticlesOfPosition ? Articles : _articles;

    /// <summary>The terms and types in memory. O(1), and O(types) the first time; threads may make it at once, and one of theirs stays.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Vocabulary VocabularyFor(CancellationToken cancellation) => _vocabulary ??= new Vocabulary(Lexicon, cancellation);

    /// <summary>Where the term's tokens are. O(1).</summary>
    /// <exception cref="CorpusImageException">They are not where the image says.</exception>
    public TermPostings PostingsOf(in Term term) => new(this, term);

    /// <summary>Where the postings of a term that occurs more than once are, from the beginning of the image.</summary>
    internal long PlaceOf(in Term term)
    {
        if (term.Postings < 0 || term.PostingsLength < 0 || term.Postings > _postings.Length - term.PostingsLength)
            throw Damaged(term);
        return _postings.Offset + term.Postings;
    }

    /// <summary>The postings of a term that occurs more than once, as far as they are verified together, and then those of the terms behind it. O(1).</summary>
    internal ReadOnlySpan<byte> PostingsAround(scoped in Term term)
    {
        var place = PlaceOf(term);
        var bytes = Bytes.ReadBlockFrom(place);
        return bytes[..(int)Math.Min(bytes.Length, _postings.Offset + _postings.Length - place)];
    }

    /// <summary>The exception to throw.</summary>
    internal CorpusImageException Damaged(in Term term) => Bytes.Damaged($"the postings of its term with type {term.FirstType} are not what they say");

    /// <summary>The exception to throw.</summary>
    internal CorpusImageException NoArticle(int ordinal) => Bytes.Damaged($"the tokens of article {ordinal} are not where it says");

    // Begins at low or behind it, and before high.
    private int ArticleBetween(long position, int low, int high)
    {
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (FirstTokenOf(middle) <= position)
                low = middle;
            else
                high = middle;
        }

        return (uint)low < (uint)ArticleCount ? low : throw NoArticle(low);
    }

    private void Decode(long position, Span<uint> types)
    {
        var bit = position * _bits;
        var bytes = Bytes.Read(_types.Offset + (bit >> 3), (int)((((bit & 7) + (long)types.Length * _bits) >> 3) + sizeof(ulong)));
        var (at, bits, mask, highest) = ((int)(bit & 7), _bits, _mask, 0u);
        for (var i = 0; i < types.Length; i++)
        {
            var type = (uint)(BinaryPrimitives.ReadUInt64LittleEndian(bytes[(at >> 3)..]) >> (at & 7)) & mask;
            highest = Math.Max(highest, type);
            types[i] = type;
            at += bits;
        }

        if (highest >= (uint)TypeCount)
            throw NoType(position, highest);
    }

    private void CheckPosition(long position, int count)
    {
        if (position < 0 || position > TokenCount - count)
            throw Bytes.Damaged($"it refers to {count} tokens at position {position} of {TokenCount}");
    }

    private CorpusImageException NoType(long position, uint type) => Bytes.Damaged($"a token at position {position} or behind it is of type {type} of {TypeCount}");
}
