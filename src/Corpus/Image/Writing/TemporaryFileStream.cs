namespace Corpus;

/// <summary>A new file that is being written. What the disk refuses is an <see cref="IOException"/>, whatever the runtime calls it.</summary>
/// <remarks>A file that is larger than the file system or the user may have is an <see cref="ArgumentOutOfRangeException"/> to the runtime.</remarks>
/// <param name="path">The file, which must not exist.</param>
/// <param name="access">Whether it is read again.</param>
/// <param name="options">Whether it is deleted when it is closed.</param>
internal sealed class TemporaryFileStream(string path, FileAccess access, FileOptions options = FileOptions.None) : Stream
{
    // No buffer: what writes images writes large blocks.
    private readonly FileStream _file = new(path, FileMode.CreateNew, access, FileShare.None, bufferSize: 0, options);

    public override bool CanRead => _file.CanRead;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _file.Length;

    public override long Position
    {
        get => _file.Position;
        set => _file.Position = value;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _file.Write(buffer);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw new IOException($"The file would be larger than the disk or the user may have it : '{path}'", failure);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => _file.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => _file.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => _file.Seek(offset, origin);

    public override void SetLength(long value) => _file.SetLength(value);

    public override void Flush() => _file.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }
}
