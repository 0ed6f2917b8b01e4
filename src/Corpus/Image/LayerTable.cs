namespace Corpus;

/// <summary>Reads tokens, sentences and quotations where they lie. Thread-safe.</summary>
internal sealed partial class LayerTable
{
    private readonly ImageBytes _bytes;
    private readonly DocumentTable _documents;
    private readonly ImageSection _layers;
    private readonly ImageSection _tokens;
    private readonly ImageSection _checkpoints;
    private readonly ImageSection _longTokens;
    private readonly ImageSection _sentences;
    private readonly ImageSection _quotations;

    // A later version may have kinds that this one does not know.
    private readonly bool _isLater;

    /// <summary>Takes the sections of the layers, if there are any.</summary>
    /// <exception cref="CorpusImageException">They are damaged, or some of them are missing.</exception>
    public LayerTable(ImageBytes bytes, ImageHeader header, DocumentTable documents)
    {
        _bytes = bytes;
        _documents = documents;
        _isLater = header.IsLater;
        IsEmpty = !header.Has(ImageFormat.Layers);
        if (IsEmpty)
            return;

        _layers = header.Section(ImageFormat.Layers, ImageFormat.LayersSize);
        _tokens = header.Section(ImageFormat.Tokens, ImageFormat.TokenSize);
        _checkpoints = Optional(header, ImageFormat.Checkpoints, ImageFormat.CheckpointSize);
        _longTokens = Optional(header, ImageFormat.LongTokens, ImageFormat.LongTokenSize);
        _sentences = header.Section(ImageFormat.SentenceStarts, sizeof(uint));
        _quotations = Optional(header, ImageFormat.Quotations, ImageFormat.QuotationSize);
        if (_layers.Count != documents.Count + 1L)
            throw bytes.Damaged("its layers are not those of its articles");
    }

    /// <summary>Whether there are none.</summary>
    public readonly bool IsEmpty;

    /// <summary>The number of tokens of all articles. O(1).</summary>
    public long TokenCount => IsEmpty ? 0 : _tokens.Count;

    /// <summary>Where the layers of the article lie. O(1).</summary>
    /// <exception cref="CorpusImageException">They cannot lie there.</exception>
    public LayerRange RangeOf(int ordinal)
    {
        if (IsEmpty)
            return default;

        var records = _bytes.Read(_layers.Offset + (long)ordinal * ImageFormat.LayersSize, 2 * ImageFormat.LayersSize);
        var tokens = BitConverter.ToUInt64(records);
        var tokensEnd = BitConverter.ToUInt64(records[ImageFormat.LayersSize..]);
        if (tokens > tokensEnd || tokensEnd > (ulong)_tokens.Count || tokensEnd - tokens > ImageFormat.MaxTextBytes)
            throw Impossible(ordinal);

        var checkpoints = Part(records, ImageFormat.LayersCheckpointAt, _checkpoints, ImageFormat.CheckpointSize, ordinal);
        var longTokens = Part(records, ImageFormat.LayersLongTokenAt, _longTokens, ImageFormat.LongTokenSize, ordinal);
        var sentences = Part(records, ImageFormat.LayersSentenceAt, _sentences, sizeof(uint), ordinal);
        var quotations = Part(records, ImageFormat.LayersQuotationAt, _quotations, ImageFormat.QuotationSize, ordinal);
        var range = new LayerRange
        {
            Tokens = _tokens.Offset + (long)tokens * ImageFormat.TokenSize,
            TokenCount = (int)(tokensEnd - tokens),
            Checkpoints = checkpoints.Offset,
            LongTokens = longTokens.Offset,
            LongTokenCount = longTokens.Count,
            Sentences = sentences.Offset,
            SentenceCount = sentences.Count,
            Quotations = quotations.Offset,
            QuotationCount = quotations.Count,
            Flags = BitConverter.ToUInt32(records[ImageFormat.LayersFlagsAt..]),
        };
        if (checkpoints.Count != Math.Max(0, range.TokenCount - 1) / ImageFormat.CheckpointTokens
            || range.LongTokenCount > range.TokenCount
            || range.SentenceCount > range.TokenCount
            || range.SentenceCount == 0 != (range.TokenCount == 0))
        {
            throw Impossible(ordinal);
        }

        return range;
    }

    /// <summary>Where the layers of the article come from. O(1).</summary>
    /// <exception cref="CorpusImageException">The image does not say it.</exception>
    public ArticleLayers OriginsOf(int ordinal)
    {
        var flags = RangeOf(ordinal).Flags;
        return new ArticleLayers(Origin(flags, 0), Origin(flags, 1), Origin(flags, 2));
    }

    /// <summary>Whether nobody gives the language of the article, so that it was detected. O(1).</summary>
    public bool HasDetectedLanguage(int ordinal) => (RangeOf(ordinal).Flags & ImageFormat.DetectedLanguageFlag) != 0;

    /// <summary>A cursor before the token with this number in the article. O(1): at most 31 tokens are read.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public TokenCursor CursorAt(int ordinal, int token)
    {
        var cursor = Cursor(ordinal);
        cursor.MoveTo(token);
        return cursor;
    }

    /// <summary>The first token that starts at the UTF-16 unit or after it; the number of tokens if there is none. O(log of the tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int FirstTokenFrom(int ordinal, int unit)
    {
        var cursor = Cursor(ordinal);
        return cursor.FindFrom(unit);
    }

    /// <summary>The token with this number in the article, which exists. O(1): at most 32 tokens are read.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Token TokenAt(Article article, int index)
    {
        var cursor = CursorAt(article.Ordinal, index);
        cursor.MoveNext();
        return new Token(article, index, cursor.Current, cursor.Kind);
    }

    /// <summary>The token that the UTF-16 unit is in; null if it is in none. O(log of the tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Token? TokenHolding(Article article, int unit)
    {
        var index = LastTokenAt(article.Ordinal, unit);
        return index >= 0 && TokenAt(article, index) is var token && unit < token.End ? token : null;
    }

    /// <summary>The first token of the sentence with this number in the article, and how many it has. O(1).</summary>
    /// <exception cref="CorpusImageException">There are no such tokens.</exception>
    public (int First, int Count) TokensOfSentence(in LayerRange range, int index)
    {
        var isLast = index + 1 == range.SentenceCount;
        var starts = _bytes.Read(range.Sentences + (long)index * sizeof(uint), isLast ? sizeof(uint) : 2 * sizeof(uint));
        var first = BitConverter.ToUInt32(starts);
        var end = isLast ? (uint)range.TokenCount : BitConverter.ToUInt32(starts[sizeof(uint)..]);
        if (first >= end || end > range.TokenCount || index == 0 != (first == 0))
            throw _bytes.Damaged($"sentence {index} of an article with {range.TokenCount} tokens reaches from {first} to {end}");
        return ((int)first, (int)(end - first));
    }

    /// <summary>The first sentence of the article that starts with the token or a later one; the number of sentences if there is none. O(log of them).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int FirstSentenceFrom(int ordinal, int token)
    {
        var range = RangeOf(ordinal);
        int low = 0, high = range.SentenceCount;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (TokensOfSentence(range, middle).First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The sentence with this number in the article, which exists. O(1): at most 64 tokens are read.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Sentence SentenceAt(Article article, int index)
    {
        var cursor = Cursor(article.Ordinal);
        return SentenceAt(article, index, ref cursor);
    }

    /// <summary>The same with a cursor that is there already, or not far away.</summary>
    public Sentence SentenceAt(Article article, int index, ref TokenCursor cursor)
    {
        var (first, count) = TokensOfSentence(cursor.Range, index);
        return new Sentence(article, index, first, count, cursor.StretchOf(first, count));
    }

    /// <summary>The sentence that the token, which exists, belongs to. O(log of the sentences).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Sentence SentenceOf(Article article, int token) => SentenceAt(article, FirstSentenceFrom(article.Ordinal, token + 1) - 1);

    /// <summary>The sentence that the UTF-16 unit is in, or between two tokens of; null if it is in none. O(log of the tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Sentence? SentenceHolding(Article article, int unit)
    {
        var token = LastTokenAt(article.Ordinal, unit);
        return token >= 0 && SentenceOf(article, token) is var sentence && unit < sentence.End ? sentence : null;
    }

    /// <summary>The sentences of these tokens, which exist; there is at least one. O(log of the sentences).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public SentenceList SentencesOf(Article article, int firstToken, int tokenCount)
    {
        var first = FirstSentenceFrom(article.Ordinal, firstToken + 1) - 1;
        return new SentenceList(article, first, Math.Max(first + 1, FirstSentenceFrom(article.Ordinal, firstToken + tokenCount)) - first);
    }

    /// <summary>Whether all sections end where the last article's part of them ends. O(1).</summary>
    public bool IsClosed()
    {
        if (IsEmpty)
            return true;
        var last = _bytes.Read(_layers.Offset + _layers.Length - ImageFormat.LayersSize, ImageFormat.LayersSize);
        return BitConverter.ToUInt64(last) == (ulong)_tokens.Count
            && BitConverter.ToUInt32(last[ImageFormat.LayersCheckpointAt..]) == _checkpoints.Count
            && BitConverter.ToUInt32(last[ImageFormat.LayersLongTokenAt..]) == _longTokens.Count
            && BitConverter.ToUInt32(last[ImageFormat.LayersSentenceAt..]) == _sentences.Count
            && BitConverter.ToUInt32(last[ImageFormat.LayersQuotationAt..]) == _quotations.Count;
    }

    /// <summary>A cursor before the first token of the article. O(1).</summary>
    public TokenCursor Cursor(int ordinal)
    {
        var (start, end) = _documents.TextRange(ordinal, out var length);
        return new TokenCursor(_bytes, RangeOf(ordinal), (int)(end - start), length, _isLater);
    }

    // -1 if there is none.
    private int LastTokenAt(int ordinal, int unit) => FirstTokenFrom(ordinal, unit + 1) - 1;

    private static ImageSection Optional(ImageHeader header, uint tag, int elementSize)
        => header.Has(tag) ? header.Section(tag, elementSize) : default;

    // From the number there to the one in the next record.
    private (long Offset, int Count) Part(ReadOnlySpan<byte> records, int at, ImageSection section, int elementSize, int ordinal)
    {
        var first = BitConverter.ToUInt32(records[at..]);
        var end = BitConverter.ToUInt32(records[(ImageFormat.LayersSize + at)..]);
        if (first > end || end > section.Count || end - first > ImageFormat.MaxTextBytes)
            throw Impossible(ordinal);
        return (section.Offset + (long)first * elementSize, (int)(end - first));
    }

    private LayerOrigin Origin(uint flags, int layer)
    {
        var origin = (LayerOrigin)((flags >> (layer * ImageFormat.OriginBits)) & ImageFormat.OriginMask);
        return origin <= LayerOrigin.Gold || _isLater ? origin : throw _bytes.Damaged($"a layer of an article is of the origin {(byte)origin}");
    }

    private CorpusImageException Impossible(int ordinal) => _bytes.Damaged($"the layers of article {ordinal} are not where it says");
}
