using System.Buffers.Binary;
using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus;

/// <summary>
/// Writes an image (see <see cref="ImageFormat"/>) from articles that come in the order of the corpus. Texts go to the stream at once, so memory
/// holds only the columns and the different strings: about 500 bytes an article, some 60 a
/// different word, 128 MB at the end for the positions of words, and what is not spooled of layers (seven bytes a token) and of treebanks (64 a node).
/// </summary>
/// <remarks>
/// The bytes are a function of what is passed: neither time nor machine nor culture has a part in them. After an exception the stream has
/// part of an image, and the writer is of no more use.
/// </remarks>
internal sealed class ImageWriter
{
    private readonly Stream _output;
    private readonly long _origin;
    private readonly BodyWriter _body;
    private readonly ArticleTextWriter _texts;
    private readonly StringTableWriter _strings = new();
    private readonly ColumnBuffer[] _columns = new ColumnBuffer[BuiltInFields.Last];
    private readonly FieldColumnsWriter _fields;
    private readonly ValueTableWriter _values;
    private readonly CardWriter? _card;
    private readonly CardDetailsWriter? _details;
    private readonly TreebankWriter _treebank;
    private readonly LayerWriter _layers;
    private readonly TextIndexWriter _index;
    private readonly HashSet<uint> _ids = [];
    private readonly List<SectionEntry> _sections = [];
    private readonly uint _corpusName;
    private readonly uint _language;
    private bool _isUsable = true;

    /// <summary>Begins an image at the position of the stream.</summary>
    /// <param name="output">Seekable; it is left open.</param>
    /// <param name="corpusName">The name of the corpus.</param>
    /// <param name="language">The BCP 47 tag of articles that do not name their own language; null if it is not known.</param>
    /// <param name="card">The dataset card of the corpus, if it has one.</param>
    /// <param name="spool">
    /// Keeps layers and treebanks until <see cref="Finish"/>, but for a few megabytes; a stream of its own, readable and seekable. Null to keep them in
    /// memory.
    /// </param>
    /// <param name="details">What was made of the card and of the citation file beside it.</param>
    /// <exception cref="ArgumentException">The stream is not seekable, or something in the card has half of a surrogate pair.</exception>
    public ImageWriter(Stream output, string corpusName, string? language, Card? card = null, Stream? spool = null, CardDetails? details = null)
    {
        if (!output.CanSeek)
            throw new ArgumentException("The header is written last, so the stream must be seekable.", nameof(output));

        _output = output;
        _origin = output.Position;
        output.Write(new byte[ImageFormat.HeaderSize]);
        _body = new BodyWriter(output);
        _texts = new ArticleTextWriter(_body);
        for (var i = 0; i < _columns.Length; i++)
            _columns[i] = new ColumnBuffer();
        _corpusName = _strings.Add(corpusName);
        _language = _strings.Add(language);
        _values = new ValueTableWriter(_strings);
        _fields = new FieldColumnsWriter(_values);
        var chunks = spool is null ? null : new ChunkSpool(spool);
        _treebank = new TreebankWriter(_strings, chunks);
        _layers = new LayerWriter(chunks);
        _index = new TextIndexWriter(chunks);
        _card = card is null ? null : new CardWriter(card, _strings, _values);
        _details = details is null or { IsEmpty: true } ? null : new CardDetailsWriter(details, _strings);
    }

    /// <summary>The number of articles so far.</summary>
    public int Count { get; private set; }

    /// <summary>Writes the next article, all but its name: names are known when all articles are, and <see cref="Finish"/> takes them. O(length).</summary>
    /// <param name="article">What its file says.</param>
    /// <param name="headline">Its title, or what stands for one.</param>
    /// <param name="layers">Its tokens, sentences, quotations and language; null if it was not segmented.</param>
    /// <exception cref="ArgumentException">
    /// Its id has come before, or a key comes twice or is one too many, or something in it has half of a surrogate pair, or a paragraph, a
    /// sentence or a node is not within its text.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Add(SourceArticle article, string headline, EncodedLayers? layers = null)
    {
        Begin();
        var id = _strings.Add(article.Id);
        if (!_ids.Add(id))
            throw new ArgumentException($"There are two articles with the id '{article.Id}'.", nameof(article));
        Column(BuiltInField.Id).Add(id);
        Column(BuiltInField.Title).Add(_strings.Add(article.Title));
        Column(BuiltInField.Headline).Add(_strings.Add(headline));
        Column(BuiltInField.Language).Add(_strings.Add(layers?.Language ?? article.Language));
        Column(BuiltInField.Path).Add(_strings.Add(article.Path));
        Column(BuiltInField.Line).Add((uint)article.Line);
        Column(BuiltInField.Date).Add(article.Date.Packed);
        _fields.Add(Count, article);
        _texts.Add(article);
        _treebank.Add(article);
        _layers.Add(layers);
        _index.Add(layers?.Words);
        Count++;
        _isUsable = true;
    }

    /// <summary>
    /// The first article with a value of the key that is the id of no article so far, by its number, and that value; null where there is none. O(values of the key), and
    /// mostly O(1): the first value of a key that names no articles is no id.
    /// </summary>
    public (int Article, string Value)? FirstNoId(string key) => _fields.FirstOutside(key, _ids) is var (article, text) ? (article, _strings.TextOf(text)) : null;

    /// <summary>Writes all the rest, and leaves the stream at the end of the image. O(articles and paragraphs).</summary>
    /// <param name="fingerprint">32 bytes.</param>
    /// <param name="names">The C# name of each article, in their order.</param>
    /// <param name="keys">What was inferred of the keys; the type of one that is not among them is not known.</param>
    /// <exception cref="ArgumentException">The fingerprint has another length, or there are not as many names as articles.</exception>
    /// <exception cref="InvalidDataException">More ids than a reader looks at have the same hash: somebody made them so.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Finish(ReadOnlySpan<byte> fingerprint, IReadOnlyList<string> names, IEnumerable<InferredField>? keys = null)
    {
        if (fingerprint.Length != ImageFormat.FingerprintSize)
            throw new ArgumentException($"A fingerprint has {ImageFormat.FingerprintSize} bytes, not {fingerprint.Length}.", nameof(fingerprint));
        if (names.Count != Count)
            throw new ArgumentException($"{Count} articles have as many names, not {names.Count}.", nameof(names));
        Begin();
        foreach (var name in names)
            Column(BuiltInField.Name).Add(_strings.Add(name));

        // The texts have been written since the beginning of the body.
        EndSection(ImageFormat.Text, ImageFormat.HeaderSize, sizeof(byte));
        WriteSection(ImageFormat.ParagraphRecords, sizeof(byte), _texts.WriteParagraphRecords);
        WriteSection(ImageFormat.ParagraphBlocks, ImageFormat.ParagraphBlockSize, _texts.WriteParagraphBlocks);
        if (_texts.HasHeadings)
            WriteOptionalSection(ImageFormat.Headings, sizeof(byte), _texts.WriteHeadings);
        WriteSection(ImageFormat.Documents, ImageFormat.DocumentSize, _texts.WriteDocuments);
        var types = (keys ?? []).ToDictionary(key => key.Key, KeyType.Of, StringComparer.Ordinal);
        var offsets = new long[_columns.Length + _fields.Count];
        WriteSection(ImageFormat.Columns, sizeof(byte), () => WriteColumns(offsets));
        WriteSection(ImageFormat.Fields, ImageFormat.FieldSize, () => WriteDirectory(offsets, types));
        WriteValues();
        WriteTreebank();
        WriteLayers();
        WriteIndex();
        WriteSection(ImageFormat.StringStarts, ImageFormat.StringStartSize, () => _strings.WriteStarts(_body));
        WriteSection(ImageFormat.Strings, sizeof(byte), () => _strings.WriteStrings(_body));
        WriteSection(
            ImageFormat.IdIndex, ImageFormat.SlotSize, () => IdIndexWriter.Build(_strings, Column(BuiltInField.Id), Count).WriteTo(_body));
        WriteSection(ImageFormat.Info, sizeof(byte), WriteInfo);
        _sections.Add(_body.WriteChecksums());

        WriteHeader(fingerprint);
    }

    private void Begin()
    {
        if (!_isUsable)
            throw new InvalidOperationException("The image is finished, or writing it has failed.");
        _isUsable = false;
    }

    private ColumnBuffer Column(BuiltInField field) => _columns[(int)field - 1];

    private void WriteValues()
    {
        if (_values.Count > 0)
        {
            WriteOptionalSection(ImageFormat.ValueStarts, ImageFormat.ValueStartSize, () => _values.WriteStarts(_body));
            WriteOptionalSection(ImageFormat.Values, sizeof(uint), () => _values.WriteScalars(_body));
        }

        if (_card is { HasKeys: true })
            WriteOptionalSection(ImageFormat.Card, ImageFormat.CardEntrySize, () => _card.WriteTo(_body));
        if (_details is not null)
            WriteOptionalSection(ImageFormat.CardDetails, sizeof(uint), () => _details.WriteTo(_body));
    }

    private void WriteTreebank()
    {
        if (_treebank.IsEmpty)
            return;

        WriteOptionalSection(ImageFormat.TreebankStarts, ImageFormat.TreebankStartSize, () => _treebank.WriteStarts(_body));
        WriteOptionalSection(ImageFormat.Sentences, ImageFormat.SentenceSize, () => _treebank.WriteSentences(_body));
        WriteOptionalSection(ImageFormat.Nodes, ImageFormat.NodeSize, () => _treebank.WriteNodes(_body));
        WriteOptionalSection(ImageFormat.Comments, sizeof(uint), () => _treebank.WriteComments(_body));
    }

    private void WriteLayers()
    {
        if (_layers.IsEmpty)
            return;

        WriteOptionalSection(ImageFormat.Layers, ImageFormat.LayersSize, () => _layers.WriteLayers(_body));
        WriteOptionalSection(ImageFormat.Tokens, ImageFormat.TokenSize, () => _layers.WriteTokens(_body));
        if (_layers.HasCheckpoints)
            WriteOptionalSection(ImageFormat.Checkpoints, ImageFormat.CheckpointSize, () => _layers.WriteCheckpoints(_body));
        if (_layers.HasLongTokens)
            WriteOptionalSection(ImageFormat.LongTokens, ImageFormat.LongTokenSize, () => _layers.WriteLongTokens(_body));
        WriteOptionalSection(ImageFormat.SentenceStarts, sizeof(uint), () => _layers.WriteSentences(_body));
        if (_layers.HasQuotations)
            WriteOptionalSection(ImageFormat.Quotations, ImageFormat.QuotationSize, () => _layers.WriteQuotations(_body));
    }

    private void WriteIndex()
    {
        if (_layers.IsEmpty || !_index.TryFinish())
            return;

        WriteOptionalSection(ImageFormat.TypeStream, sizeof(byte), () => _index.WriteTypes(_body));
        WriteOptionalSection(ImageFormat.ParagraphMarks, ImageFormat.ParagraphMarkSize, () => _index.WriteParagraphs(_body));
        WriteOptionalSection(ImageFormat.Postings, sizeof(byte), () => _index.WritePostings(_body));
        WriteOptionalSection(ImageFormat.LexiconEntries, sizeof(byte), () => _index.WriteEntries(_body));
        WriteOptionalSection(ImageFormat.LexiconStarts, ImageFormat.LexiconBlockSize, () => _index.WriteStarts(_body));
    }

    private void WriteSection(uint tag, int elementSize, Action write) => WriteSection(tag, elementSize, write, isOptional: false);

    private void WriteOptionalSection(uint tag, int elementSize, Action write) => WriteSection(tag, elementSize, write, isOptional: true);

    private void WriteSection(uint tag, int elementSize, Action write, bool isOptional)
    {
        _body.Align();
        var offset = _body.Position;
        write();
        EndSection(tag, offset, elementSize, isOptional);
    }

    private void EndSection(uint tag, long offset, int elementSize, bool isOptional = false)
    {
        var length = _body.Position - offset;
        _sections.Add(new SectionEntry(tag, offset, length, length / elementSize, isOptional));
    }

    // Also says where in the section each column begins.
    private void WriteColumns(long[] offsets)
    {
        var start = _body.Position;
        for (var i = 0; i < _columns.Length; i++)
        {
            _body.Align();
            offsets[i] = _body.Position - start;
            _columns[i].WriteTo(_body);
        }

        for (var i = 0; i < _fields.Count; i++)
        {
            _body.Align();
            offsets[_columns.Length + i] = _body.Position - start;
            _fields.WriteColumn(i, Count, _body);
        }
    }

    private void WriteDirectory(long[] offsets, Dictionary<string, KeyType> types)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            var field = (BuiltInField)(i + 1);
            WriteDirectoryEntry(BuiltInFields.NameOf(field), BuiltInFields.KindOf(field), field, offsets[i], default);
        }

        for (var i = 0; i < _fields.Count; i++)
            WriteDirectoryEntry(_fields.KeyAt(i), FieldKind.Value, BuiltInField.None, offsets[_columns.Length + i], types.GetValueOrDefault(_fields.KeyAt(i)));
    }

    private void WriteDirectoryEntry(string name, FieldKind kind, BuiltInField field, long offset, KeyType type)
    {
        Span<byte> entry = stackalloc byte[ImageFormat.FieldSize];
        entry.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(entry, _strings.Add(name));
        BinaryPrimitives.WriteUInt16LittleEndian(entry[ImageFormat.FieldKindAt..], (ushort)kind);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[ImageFormat.FieldNumberAt..], (ushort)field);
        BinaryPrimitives.WriteInt64LittleEndian(entry[ImageFormat.FieldOffsetAt..], offset);
        BinaryPrimitives.WriteInt64LittleEndian(entry[ImageFormat.FieldLengthAt..], (long)Count * ImageFormat.ValueSize);
        BinaryPrimitives.WriteUInt64LittleEndian(entry[ImageFormat.FieldTypeAt..], type.Packed);
        _body.Write(entry);
    }

    private void WriteInfo()
    {
        Span<byte> info = stackalloc byte[ImageFormat.InfoSegmenterAt + sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(info, _corpusName);
        BinaryPrimitives.WriteUInt32LittleEndian(info[sizeof(uint)..], _language);
        BinaryPrimitives.WriteUInt32LittleEndian(info[ImageFormat.InfoTextAt..], _card?.Text ?? 0);
        BinaryPrimitives.WriteUInt32LittleEndian(info[ImageFormat.InfoSegmenterAt..], SegmenterVersion.Current);
        var length = !_layers.IsEmpty ? info.Length : _card is not null ? ImageFormat.InfoSegmenterAt : ImageFormat.InfoSize;
        _body.Write(info[..length]);
    }

    private void WriteHeader(ReadOnlySpan<byte> fingerprint)
    {
        var end = _output.Position;
        var header = new byte[ImageFormat.HeaderSize];
        ImageHeaderWriter.Fill(header, end - _origin, fingerprint, _sections);
        _output.Position = _origin;
        _output.Write(header);
        _output.Position = end;
    }
}
