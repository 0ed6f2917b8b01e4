using System.IO.Compression;

namespace Corpus.Compiler.Integrity.Zip;

/// <summary>A package, read where it lies: nothing is extracted.</summary>
internal sealed class ZipPackage : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _stream;
    private readonly CancellationToken _cancellation;

    /// <summary>Opens a package and checks its structure. O(entries).</summary>
    /// <param name="stream">Readable and seekable; closed with this.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <param name="content">What it is, as far as messages say it.</param>
    /// <exception cref="IntegrityException">It is no package, damaged, or of a kind that packages are not.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public ZipPackage(Stream stream, CancellationToken cancellation, ZipContent content = ZipContent.Package)
    {
        _stream = stream;
        _cancellation = cancellation;
        Entries = ZipDirectory.Read(stream, content);
        ZipHeaders.Check(stream, Entries, content);
    }

    /// <summary>What is in it, in the order of its directory.</summary>
    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <summary>Opens the package at a path.</summary>
    public static ZipPackage Open(string path, CancellationToken cancellation, ZipContent content = ZipContent.Package)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            return new ZipPackage(stream, cancellation, content);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Gives all bytes of an entry, and checks them. O(length), in constant memory.</summary>
    /// <param name="entry">One of <see cref="Entries"/>.</param>
    /// <param name="sink">Takes the bytes one after another, at most as many as the entry says.</param>
    /// <exception cref="IntegrityException">They are not those that were put in.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public void Read(ZipEntry entry, Action<ReadOnlySpan<byte>> sink)
    {
        using var stored = new StreamStretch(_stream, entry.DataOffset, entry.CompressedLength);
        using Stream content = entry.Method == ZipFormat.Deflated ? new DeflateStream(stored, CompressionMode.Decompress, leaveOpen: true) : stored;
        var buffer = new byte[BufferSize];
        var crc = new Crc32();
        var rest = entry.Length;
        for (int read; (read = Next(content, buffer, entry)) > 0; rest -= read)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (read > rest)
                throw ZipFormat.Damaged($"'{entry.Name}' has more than the {entry.Length} bytes that it says");
            crc.Add(buffer.AsSpan(0, read));
            sink(buffer.AsSpan(0, read));
        }

        if (rest > 0)
            throw ZipFormat.Damaged($"'{entry.Name}' ends {rest} bytes early");
        if (crc.Value != entry.Crc)
            throw ZipFormat.Damaged($"the checksum of '{entry.Name}' does not fit");
    }

    /// <summary>Checks all bytes of an entry. O(length), in constant memory.</summary>
    public void Check(ZipEntry entry) => Read(entry, static _ => { });

    public void Dispose() => _stream.Dispose();

    private static int Next(Stream content, byte[] buffer, ZipEntry entry)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (InvalidDataException failure)
        {
            throw IntegrityException.Damaged($"it is damaged: the compressed bytes of '{entry.Name}' are not what was written. Build or download it again.", failure);
        }
    }
}
