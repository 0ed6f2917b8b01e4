using System.Buffers.Binary;

namespace Corpus;

/// <summary>The first 4096 bytes of an image, verified (see <see cref="ImageFormat"/>).</summary>
internal readonly ref struct ImageHeader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _origin;
    private readonly int _sections;
    private readonly long _bodyEnd;

    /// <summary>Reads and verifies it. O(1).</summary>
    /// <exception cref="CorpusImageException">This is no image, or damaged, or of another version.</exception>
    public ImageHeader(ImageMemory memory)
    {
        _origin = memory.Origin;
        if (memory.Length < ImageFormat.HeaderSize)
            throw CorpusImageException.Damaged(_origin, $"it has {memory.Length} bytes, fewer than the header of every image");

        _bytes = memory.Slice(0, ImageFormat.HeaderSize);
        if (!_bytes.StartsWith(ImageFormat.Magic))
        {
            throw CorpusImageException.Damaged(
                _origin, "it does not begin like an image; it is another kind of file, or was transferred as text");
        }

        if (Crc32C.Of(_bytes[..ImageFormat.HeaderChecksumAt]) != UInt32(ImageFormat.HeaderChecksumAt))
            throw CorpusImageException.Damaged(_origin, "the checksum of its header does not fit");
        CheckVersion();

        var length = UInt64(ImageFormat.FileLengthAt);
        if (length != (ulong)memory.Length)
            throw CorpusImageException.Damaged(_origin, $"it has {memory.Length} bytes, and was written with {length}");

        var sections = UInt32(ImageFormat.SectionCountAt);
        if (sections > ImageFormat.MaxSections)
            throw CorpusImageException.Damaged(_origin, $"it claims {sections} sections");
        _sections = (int)sections;
        CheckSections();

        var checksums = Entry(ImageFormat.Checksums);
        var offset = UInt64(checksums + ImageFormat.SectionOffsetAt);
        var size = UInt64(checksums + ImageFormat.SectionLengthAt);
        if (offset < ImageFormat.HeaderSize || offset % ImageFormat.Alignment != 0 || offset > length || size != length - offset)
            throw CorpusImageException.Damaged(_origin, "its checksums are not at its end");
        _bodyEnd = (long)offset;
        Checksums = new ImageSection(_bodyEnd, (long)size, (long)(size / ImageFormat.ChecksumSize));
        ChecksumOfChecksums = UInt64(checksums + ImageFormat.SectionDetailAt);
    }

    /// <summary>The fingerprint, 32 bytes.</summary>
    public ReadOnlySpan<byte> Fingerprint => _bytes.Slice(ImageFormat.FingerprintAt, ImageFormat.FingerprintSize);

    /// <summary>The section of the blocks' checksums, which is itself not yet verified.</summary>
    public ImageSection Checksums { get; }

    /// <summary>What <see cref="Checksums"/> is verified with.</summary>
    public ulong ChecksumOfChecksums { get; }

    /// <summary>The section with this tag, whose elements have this size in bytes.</summary>
    /// <exception cref="CorpusImageException">It is missing, beyond the body, or not a number of whole elements.</exception>
    public ImageSection Section(uint tag, int elementSize)
    {
        var entry = Entry(tag);
        var offset = UInt64(entry + ImageFormat.SectionOffsetAt);
        var length = UInt64(entry + ImageFormat.SectionLengthAt);
        var count = UInt64(entry + ImageFormat.SectionDetailAt);
        if (offset < ImageFormat.HeaderSize || offset > (ulong)_bodyEnd || length > (ulong)_bodyEnd - offset)
            throw CorpusImageException.Damaged(_origin, $"section {Name(tag)} reaches beyond its end");
        if (count != length / (uint)elementSize || length % (uint)elementSize != 0)
            throw CorpusImageException.Damaged(_origin, $"section {Name(tag)} has {length} bytes for {count} elements");
        return new ImageSection((long)offset, (long)length, (long)count);
    }

    private void CheckVersion()
    {
        var major = BinaryPrimitives.ReadUInt16LittleEndian(_bytes[ImageFormat.MajorVersionAt..]);
        if (major == ImageFormat.MajorVersion)
            return;

        var minor = BinaryPrimitives.ReadUInt16LittleEndian(_bytes[ImageFormat.MinorVersionAt..]);
        var advice = major > ImageFormat.MajorVersion
            ? "Update the package Corpus.Sdk of this program"
            : "Build the image again, with the 'corpus' tool of the same version as this program's package Corpus.Sdk";
        throw new CorpusImageException(
            $"The corpus image {_origin} has format {major}.{minor}, and this program reads format {ImageFormat.MajorVersion}. {advice}.");
    }

    private void CheckSections()
    {
        for (var i = 0; i < _sections; i++)
        {
            var entry = ImageFormat.SectionTableAt + i * ImageFormat.SectionEntrySize;
            var tag = UInt32(entry);
            if (!IsKnown(tag) && (UInt32(entry + ImageFormat.SectionFlagsAt) & ImageFormat.MustUnderstand) != 0)
            {
                throw new CorpusImageException(
                    $"The corpus image {_origin} has a section {Name(tag)} that this program does not know and must not ignore. " +
                    "Update the package Corpus.Sdk of this program.");
            }
        }
    }

    private int Entry(uint tag)
    {
        for (var i = 0; i < _sections; i++)
        {
            var entry = ImageFormat.SectionTableAt + i * ImageFormat.SectionEntrySize;
            if (UInt32(entry) == tag)
                return entry;
        }

        throw CorpusImageException.Damaged(_origin, $"it has no section {Name(tag)}");
    }

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes[at..]);

    private ulong UInt64(int at) => BinaryPrimitives.ReadUInt64LittleEndian(_bytes[at..]);

    private static bool IsKnown(uint tag) => tag
        is ImageFormat.Text or ImageFormat.Paragraphs or ImageFormat.Documents or ImageFormat.Fields or ImageFormat.Columns
        or ImageFormat.StringStarts or ImageFormat.Strings or ImageFormat.IdIndex or ImageFormat.Info or ImageFormat.Checksums;

    /// <summary>The four letters, or a number if they are not letters, so that a message stays printable.</summary>
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
