using System.Reflection;

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
    private const string UnknownLanguage = "und";

    private readonly ImageMemory _memory;
    private readonly ImageSection _info;
    private string? _name;
    private string? _language;
    private CorpusCard? _card;

    private CorpusImage(ImageMemory memory)
    {
        _memory = memory;
        var header = new ImageHeader(memory);
        Fingerprint = Convert.ToHexStringLower(header.Fingerprint);
        Bytes = new ImageBytes(memory, header.Checksums, header.ChecksumOfChecksums);
        Strings = new StringTable(Bytes, header);
        Documents = new DocumentTable(Bytes, header);
        Fields = new FieldTable(Bytes, header, Strings, Documents.Count);
        Ids = new IdIndex(Bytes, header, Fields, Strings, Documents.Count);
        _info = header.Section(ImageFormat.Info, sizeof(byte));
        if (_info.Length < ImageFormat.InfoSize)
            throw CorpusImageException.Damaged(memory.Origin, "its description of the corpus is too short");
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
    public string Fingerprint { get; }

    /// <summary>What the corpus says of itself.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="ObjectDisposedException">The image has been disposed of, and this has not been read before.</exception>
    public CorpusCard Card => _card ??= new CorpusCard(this);

    internal ImageBytes Bytes { get; }

    internal StringTable Strings { get; }

    internal DocumentTable Documents { get; }

    internal FieldTable Fields { get; }

    internal IdIndex Ids { get; }

    /// <summary>The number of the string that is <see cref="Language"/>.</summary>
    internal uint LanguageIndex => Bytes.ReadUInt32(_info.Offset + sizeof(uint));

    /// <summary>Opens an image file by mapping it: O(1), and texts are read from it only when they are used.</summary>
    /// <param name="path">The file. Replace it only by another file of that name, as <c>corpus compile</c> does, never in place.</param>
    /// <exception cref="CorpusImageException">This is no image, or it is damaged, or of another version of the format.</exception>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CorpusImage Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(ImageMemory.MapFile(path));
    }

    /// <summary>Opens the image that is embedded in an assembly, where it lies. For generated code. O(1).</summary>
    /// <param name="assembly">The assembly that the corpus was compiled into.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="fingerprint">The fingerprint that the generated code carries.</param>
    /// <exception cref="CorpusImageException">
    /// There is no such resource, it is damaged, or it is from another build than the generated code.
    /// </exception>
    public static CorpusImage OpenResource(Assembly assembly, string name, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(fingerprint);
        var image = Open(ImageMemory.FromResource(assembly, name));
        if (!string.Equals(image.Fingerprint, fingerprint, StringComparison.Ordinal))
        {
            throw new CorpusImageException(
                $"The program and the corpus image {image._memory.Origin} are from different builds: the program's articles have the " +
                $"fingerprint {fingerprint}, those of the image {image.Fingerprint}. Rebuild the project.");
        }

        return image;
    }

    /// <summary>
    /// Reads everything and checks that it is what was written; otherwise reading finds damage only where it comes. O(size).
    /// </summary>
    /// <exception cref="CorpusImageException">
    /// The image is damaged. The message names the first damaged article, where the damage is in one.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The image has been disposed of.</exception>
    public void Verify() => ImageVerification.Run(this);

    /// <summary>
    /// Closes the image: from now on, its articles and texts throw <see cref="ObjectDisposedException"/> where they would read it.
    /// </summary>
    /// <remarks>
    /// A span from <see cref="Text.AsUtf8"/> must not be used after this. A mapped file stays mapped until the garbage collector
    /// finds that no article, paragraph or text of it is in use, so that a thread that is reading one comes to no harm.
    /// </remarks>
    public void Dispose() => _memory.Dispose();

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
}
