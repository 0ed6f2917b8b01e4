namespace Corpus;

/// <summary>The first 4096 bytes of an image, verified (see <see cref="ImageFormat"/>).</summary>
/// <remarks>
/// What lies between the start of a program and its first article is compiled before it runs, so in this and the other classes that read
/// images it is kept short: fields where there is nothing to hide, and messages in methods of their own.
/// </remarks>
internal sealed class ImageHeader
{
    private readonly ImageMemory _memory;
    private readonly int _sections;
    private readonly long _bodyEnd;

    /// <summary>Reads and verifies it. O(1).</summary>
    /// <exception cref="CorpusImageException">This is no image, or damaged, or of another version.</exception>
    public ImageHeader(ImageMemory memory)
    {
        _memory = memory;
        if (memory.Length < ImageFormat.HeaderSize)
            throw TooShort();

        var bytes = memory.Slice(0, ImageFormat.HeaderSize);
        if (BitConverter.ToUInt64(bytes) != ImageFormat.Magic)
            throw Damaged("it does not begin like an image; it is another kind of file, or was transferred as text");
        if (Crc32C.Of(bytes[..ImageFormat.HeaderChecksumAt]) != UInt32(ImageFormat.HeaderChecksumAt))
            throw Damaged("the checksum of its header does not fit");
        if ((ushort)UInt32(ImageFormat.MajorVersionAt) != ImageFormat.MajorVersion)
            throw OtherVersion();
        if (UInt64(ImageFormat.FileLengthAt) != (ulong)memory.Length)
            throw OtherLength();
        if (UInt32(ImageFormat.SectionCountAt) > ImageFormat.MaxSections)
            throw Damaged("it claims more sections than fit");

        _sections = (int)UInt32(ImageFormat.SectionCountAt);
        RefuseUnknown();

        var checksums = Entry(ImageFormat.Checksums);
        Checksums.Offset = (long)UInt64(checksums + ImageFormat.SectionOffsetAt);
        Checksums.Length = (long)UInt64(checksums + ImageFormat.SectionLengthAt);
        ChecksumOfChecksums = UInt64(checksums + ImageFormat.SectionDetailAt);
        if (Checksums.Offset < ImageFormat.HeaderSize
            || Checksums.Offset > memory.Length
            || Checksums.Offset % ImageFormat.Alignment != 0
            || Checksums.Length != memory.Length - Checksums.Offset)
        {
            throw Damaged("its checksums are not at its end");
        }

        _bodyEnd = Checksums.Offset;
    }

    /// <summary>The section of the blocks' checksums, which is itself not yet verified.</summary>
    public readonly ImageSection Checksums;

    /// <summary>What <see cref="Checksums"/> is verified with.</summary>
    public readonly ulong ChecksumOfChecksums;

    /// <summary>Whether the image is of a later version, which may say what this one does not know.</summary>
    public bool IsLater => (ushort)UInt32(ImageFormat.MinorVersionAt) > ImageFormat.MinorVersion;

    /// <summary>The fingerprint, 32 bytes.</summary>
    public ReadOnlySpan<byte> Fingerprint => _memory.Slice(ImageFormat.FingerprintAt, ImageFormat.FingerprintSize);

    /// <summary>The section with this tag, whose elements have this size in bytes.</summary>
    /// <exception cref="CorpusImageException">It is missing, beyond the body, or not a number of whole elements.</exception>
    public ImageSection Section(uint tag, int elementSize)
    {
        var entry = Entry(tag);
        var offset = UInt64(entry + ImageFormat.SectionOffsetAt);
        var length = UInt64(entry + ImageFormat.SectionLengthAt);
        var count = UInt64(entry + ImageFormat.SectionDetailAt);
        if (offset < ImageFormat.HeaderSize || offset > (ulong)_bodyEnd || length > (ulong)_bodyEnd - offset)
            throw BeyondBody(tag);
        if (count != length / (uint)elementSize || length % (uint)elementSize != 0)
            throw NotWhole(tag, length, count);
        return new ImageSection { Offset = (long)offset, Length = (long)length, Count = (long)count };
    }

    /// <summary>Whether there is a section with this tag.</summary>
    public bool Has(uint tag) => Find(tag) >= 0;

    /// <summary>The tag and the length in bytes of each section, in their order. For reports of sizes. O(sections).</summary>
    public (string Tag, long Length)[] Sections()
    {
        var sections = new (string, long)[_sections];
        for (var i = 0; i < _sections; i++)
        {
            var entry = ImageFormat.SectionTableAt + i * ImageFormat.SectionEntrySize;
            sections[i] = (Name(UInt32(entry)), (long)UInt64(entry + ImageFormat.SectionLengthAt));
        }

        return sections;
    }

    private void RefuseUnknown()
    {
        for (var i = 0; i < _sections; i++)
        {
            var entry = ImageFormat.SectionTableAt + i * ImageFormat.SectionEntrySize;
            if ((UInt32(entry + ImageFormat.SectionFlagsAt) & ImageFormat.MustUnderstand) == 0)
                continue;
            if (UInt32(entry) is not (ImageFormat.Text or ImageFormat.Paragraphs or ImageFormat.ParagraphBlocks or ImageFormat.ParagraphRecords or ImageFormat.Documents or ImageFormat.Fields
                or ImageFormat.Columns or ImageFormat.StringStarts or ImageFormat.Strings or ImageFormat.IdIndex or ImageFormat.Info
                or ImageFormat.Checksums or ImageFormat.Headings or ImageFormat.ValueStarts or ImageFormat.Values or ImageFormat.Card or ImageFormat.CardDetails
                or ImageFormat.TreebankStarts or ImageFormat.Sentences or ImageFormat.Nodes or ImageFormat.Comments
                or ImageFormat.Layers or ImageFormat.Tokens or ImageFormat.Checkpoints or ImageFormat.LongTokens
                or ImageFormat.SentenceStarts or ImageFormat.Quotations or ImageFormat.LexiconStarts or ImageFormat.LexiconEntries
                or ImageFormat.TypeStream or ImageFormat.ParagraphMarks or ImageFormat.Postings))
            {
                throw Unknown(UInt32(entry));
            }
        }
    }

    private int Entry(uint tag)
    {
        var entry = Find(tag);
        return entry >= 0 ? entry : throw Missing(tag);
    }

    // Where its entry in the table is; -1 if it has none.
    private int Find(uint tag)
    {
        for (var i = 0; i < _sections; i++)
        {
            var entry = ImageFormat.SectionTableAt + i * ImageFormat.SectionEntrySize;
            if (UInt32(entry) == tag)
                return entry;
        }

        return -1;
    }

    private uint UInt32(int at) => BitConverter.ToUInt32(_memory.Slice(at, sizeof(uint)));

    private ulong UInt64(int at) => BitConverter.ToUInt64(_memory.Slice(at, sizeof(ulong)));

    private CorpusImageException Damaged(string what) => CorpusImageException.Damaged(_memory.Origin, what);

    private CorpusImageException TooShort() => Damaged($"it has {_memory.Length} bytes, fewer than the header of every image");

    private CorpusImageException OtherLength()
        => Damaged($"it has {_memory.Length} bytes, and was written with {UInt64(ImageFormat.FileLengthAt)}");

    private CorpusImageException Missing(uint tag) => Damaged($"it has no section {Name(tag)}");

    private CorpusImageException BeyondBody(uint tag) => Damaged($"section {Name(tag)} reaches beyond its body");

    private CorpusImageException NotWhole(uint tag, ulong length, ulong count)
        => Damaged($"section {Name(tag)} has {length} bytes for {count} elements");

    private CorpusImageException Unknown(uint tag)
        => new($"The corpus image {_memory.Origin} has a section {Name(tag)} that this program does not know and must not ignore. " +
            "Update the package Corpus.Sdk of this program.");

    private CorpusImageException OtherVersion()
    {
        var version = UInt32(ImageFormat.MajorVersionAt);
        var (major, minor) = ((ushort)version, version >> 16);
        var advice = major > ImageFormat.MajorVersion
            ? "Update the package Corpus.Sdk of this program"
            : "Build the image again, with the 'corpus' tool of the same version as this program's package Corpus.Sdk";
        return new CorpusImageException(
            $"The corpus image {_memory.Origin} has format {major}.{minor}, and this program reads format {ImageFormat.MajorVersion}. {advice}.");
    }

    // The four letters, or a number if they are not letters, so that a message stays printable.
    private static string Name(uint tag)
    {
        Span<char> letters = stackalloc char[4];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)((tag >> (8 * i)) & 0xFF);
            if (!char.IsAsciiLetterOrDigit(letters[i]))
                return $"0x{tag:X8}";
        }

        return new string(letters);
    }
}
