using System.Reflection;
using System.Security.Cryptography;

namespace Corpus;

/// <summary>
/// A compiled corpus, read in place: what <c>corpus compile</c> wrote, embedded in a program or in a file of its own.
/// </summary>
/// <remarks>
/// <para>Opening takes microseconds whatever the size: nothing is parsed and nothing copied. Every part is verified when it is
/// first read, so damage anywhere gives a <see cref="CorpusImageException"/> when opening or when reading, and never a
/// wrong text.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public sealed class CorpusImage : IDisposable
{
    internal const string UnknownLanguage = "und";

    internal readonly ImageBytes Bytes;
    internal readonly StringTable Strings;
    internal readonly DocumentTable Documents;
    internal readonly FieldTable Fields;

    private readonly ImageMemory _memory;
    private readonly ImageHeader _header;
    private readonly ImageSection _info;
    private IdIndex? _ids;
    private HeadingTable? _headings;
    private ValueTable? _values;
    private ArticleFieldSet? _articleFields;
    private FieldSet? _cardFields;
    private CardDetailsTable? _cardDetails;
    private TreebankTable? _treebank;
    private LayerTable? _layers;
    private ColumnCache? _columns;
    private SearchTables? _searchTables;
    private Tokenizer[]? _tokenizers;
    private TextIndex? _index;
    private string? _name;
    private string? _language;
    private string? _fingerprint;
    private CorpusCard? _card;

    private CorpusImage(ImageMemory memory, bool isUnchecked = false)
    {
        // Numbers are read as they stand, which spares a program loading another assembly before its first article.
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Corpus images are read on little-endian machines only.");

        _memory = memory;
        _header = new ImageHeader(memory);
        Bytes = new ImageBytes(memory, _header) { Image = this };
        if (isUnchecked)
            Bytes.AssumeIntact();
        Strings = new StringTable(Bytes, _header);
        Documents = new DocumentTable(Bytes, _header);
        Fields = new FieldTable(Bytes, _header, Strings, Documents.Count);
        _info = _header.Section(ImageFormat.Info, sizeof(byte));
        if (_info.Length < ImageFormat.InfoSize)
            throw Bytes.Damaged("its description of the corpus is too short");
    }

    /// <summary>The name of the corpus.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="ObjectDisposedException">The image has been disposed of, and this has not been read before.</exception>
    public string Name => _name ??= Strings.Get(Bytes.ReadUInt32(_info.Offset)) ?? "";

    /// <summary>The language of the articles that do not name their own, as a BCP 47 tag; <c>und</c> if it is not known.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="ObjectDisposedException">The image has been disposed of, and this has not been read before.</exception>
    public string Language => _language ??= Strings.Get(LanguageIndex) ?? UnknownLanguage;

    /// <summary>The number of articles.</summary>
    public int Count => Documents.Count;

    /// <summary>What the ids and the content of all articles come to: SHA-256, as 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="ObjectDisposedException">The image has been disposed of, and this has not been read before.</exception>
    public string Fingerprint => _fingerprint ??= Convert.ToHexStringLower(_header.Fingerprint);

    /// <summary>What the corpus says of itself.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="ObjectDisposedException">The image has been disposed of, and this has not been read before.</exception>
    public CorpusCard Card => _card ??= new CorpusCard(this);

    /// <summary>Made when an article is first asked for by id.</summary>
    internal IdIndex Ids => _ids ??= new IdIndex(Bytes, _header, Fields, Strings, Documents.Count);

    /// <summary>Made when a paragraph is first asked whether it is a heading.</summary>
    internal HeadingTable Headings => _headings ??= new HeadingTable(Bytes, _header, Documents.ParagraphCount);

    /// <summary>Made when a field is first read.</summary>
    internal ValueTable Values => _values ??= new ValueTable(Bytes, _header);

    /// <summary>The corpus's own fields; made when one is first read.</summary>
    internal ArticleFieldSet ArticleFields => _articleFields ??= new ArticleFieldSet(this, _header);

    /// <summary>The keys of the dataset card; made when one is first read.</summary>
    internal FieldSet CardFields => _cardFields ??= new CardFieldSet(this, _header);

    /// <summary>What was made of the dataset card and the citation file; made when it is first read.</summary>
    internal CardDetailsTable CardDetails => _cardDetails ??= new CardDetailsTable(Bytes, _header, Strings);

    /// <summary>The number of bytes.</summary>
    internal long Length => _memory.Length;

    /// <summary>
    /// Which version of the segmenters computed its tokens, sentences and quotations; 0 if it has none. Where this differs between two images, their
    /// layers may differ though their articles are the same.
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="ObjectDisposedException">The image has been disposed of.</exception>
    public int SegmenterVersion
        => _info.Length >= ImageFormat.InfoSegmenterAt + sizeof(uint) ? (int)Bytes.ReadUInt32(_info.Offset + ImageFormat.InfoSegmenterAt) : 0;

    /// <summary>Made when an article is first asked for tokens, sentences or quotations.</summary>
    internal LayerTable Layers => _layers ??= new LayerTable(Bytes, _header, Documents);

    /// <summary>The columns that queries have needed so far; made when one is first needed.</summary>
    internal ColumnCache Columns => _columns ?? Interlocked.CompareExchange(ref _columns, new ColumnCache(), null) ?? _columns;

    /// <summary>The tokenizers of the languages of the articles, each once; found when words are first looked for that are not plain.</summary>
    internal IReadOnlyList<Tokenizer> Tokenizers => _tokenizers ??= ImageTokenizers.Of(this);

    /// <summary>Made when the articles are first searched.</summary>
    internal SearchTables SearchTables => _searchTables ??= new SearchTables(this);

    /// <summary>The words of all articles; null where the image has none of them (see <see cref="ImageFormat"/>). Made when it is first asked for.</summary>
    internal TextIndex? Index => _index ??= _header.Has(ImageFormat.LexiconStarts) ? new TextIndex(Bytes, _header, Documents.Count) : null;

    /// <summary>Whether articles came with tokens of their own, which no tokenizer need agree with.</summary>
    internal bool HasGoldTokens => _header.Has(ImageFormat.TreebankStarts);

    /// <summary>The tag and the length in bytes of each section of the image, in their order. O(sections), a new array each time.</summary>
    internal (string Tag, long Length)[] Sections => _header.Sections();

    /// <summary>Made when an article is first asked for its treebank.</summary>
    internal TreebankTable Treebank => _treebank ??= new TreebankTable(Bytes, _header, Strings, Documents);

    /// <summary>The text of the dataset card; empty without one. O(length).</summary>
    internal string CardText
        => _info.Length >= ImageFormat.InfoTextAt + sizeof(uint) ? Strings.Get(Bytes.ReadUInt32(_info.Offset + ImageFormat.InfoTextAt)) ?? "" : "";

    /// <summary>The number of the string that is <see cref="Language"/>.</summary>
    internal uint LanguageIndex => Bytes.ReadUInt32(_info.Offset + sizeof(uint));

    /// <summary>Opens an image file by mapping it: O(1), and texts are read from it only when they are used.</summary>
    /// <param name="path">
    /// The file. Replace it only by another file of that name, as <c>corpus compile</c> does: a mapped file that is cut short in place
    /// ends the processes that read it.
    /// </param>
    /// <exception cref="CorpusImageException">This is no image, or it is damaged, or of another version of the format.</exception>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CorpusImage Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(ImageMemory.MapFile(path));
    }

    /// <summary>Opens the image of a corpus that was compiled with an assembly, where it lies. For generated code.</summary>
    /// <remarks>
    /// It is the resource of that name, or else the file of that name beside the assembly, or in <see cref="AppContext.BaseDirectory"/>; O(1). A corpus
    /// that is too large for one package comes in parts, with a file <c>name.parts</c> that lists them: they are joined into a file in the
    /// user's folder for local application data, every part checked by its SHA-256, when it is first opened on a machine. That is O(size), in constant memory; later it is O(1).
    /// The environment variable <c>CORPUS_CACHE</c> names another folder, or the setting <c>Corpus.CacheFolder</c> of the program.
    /// </remarks>
    /// <param name="assembly">The assembly that the corpus was compiled with.</param>
    /// <param name="name">The name of the resource and of the file.</param>
    /// <param name="fingerprint">The fingerprint that the generated code carries.</param>
    /// <exception cref="CorpusImageException">
    /// There is no such image, a part of it is missing, it is damaged, it is from another build than the generated code, or its parts can be joined
    /// nowhere.
    /// </exception>
    public static CorpusImage OpenCompiled(Assembly assembly, string name, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(fingerprint);
        var image = ImageMemory.FromResource(assembly, name) is { } memory ? new CorpusImage(memory) : CompiledFile.Open(assembly, name);
        return image.HasFingerprint(fingerprint) ? image : throw image.OtherBuild(fingerprint);
    }

    /// <summary>
    /// Reads everything and checks that it is what was written; otherwise reading finds damage only where it comes. O(size).
    /// </summary>
    /// <exception cref="CorpusImageException">
    /// The image is damaged. The message names the first damaged article, where the damage is in one.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The image has been disposed of.</exception>
    public void Verify() => ImageVerification.Run(this, _memory, default);

    /// <summary>
    /// Closes the image: from now on, its articles and texts throw <see cref="ObjectDisposedException"/> where they would read it.
    /// </summary>
    /// <remarks>
    /// A span from <see cref="Text.AsUtf8"/> must not be used after this. A mapped file stays mapped until the garbage collector
    /// finds that no article, paragraph or text of it is in use, so that a thread that is reading one comes to no harm.
    /// </remarks>
    public void Dispose() => _memory.Dispose();

    /// <summary>SHA-256 of all bytes, as 64 lower-case hexadecimal digits. O(size), allocates next to nothing.</summary>
    /// <exception cref="ObjectDisposedException">The image has been disposed of.</exception>
    internal string ComputeHash()
    {
        const int Stretch = 1 << 20;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var at = 0L; at < _memory.Length; at += Stretch)
            hash.AppendData(_memory.Slice(at, (int)Math.Min(Stretch, _memory.Length - at)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Over bytes from anywhere.</summary>
    internal static CorpusImage Open(ImageMemory memory)
    {
        try
        {
            return new CorpusImage(memory);
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    /// <summary>Over bytes that are known to be damaged, whose checksums are not looked at: for finding out what the damage is in.</summary>
    internal static CorpusImage OpenUnchecked(ImageMemory memory) => new(memory, isUnchecked: true);

    // Digit by digit, since at the start of a program that is faster than compiling what makes a string of them.
    private bool HasFingerprint(string hexadecimal)
    {
        const string Digits = "0123456789abcdef";
        var bytes = _header.Fingerprint;
        if (hexadecimal.Length != 2 * bytes.Length)
            return false;

        for (var i = 0; i < hexadecimal.Length; i++)
        {
            if (hexadecimal[i] != Digits[i % 2 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2] & 0xF])
                return false;
        }

        return true;
    }

    // Also closes it.
    private CorpusImageException OtherBuild(string fingerprint)
    {
        var message = $"The program and the corpus image {_memory.Origin} are from different builds: the program's articles have the " +
            $"fingerprint {fingerprint}, those of the image {Fingerprint}. Rebuild the project.";
        Dispose();
        return new CorpusImageException(message);
    }
}
