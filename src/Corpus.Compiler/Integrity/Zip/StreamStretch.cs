namespace Corpus.Compiler.Integrity.Zip;

/// <summary>A stretch of a stream, read from its beginning to its end.</summary>
/// <param name="stream">Seekable; left open, and nobody else's while this is read.</param>
/// <param name="offset">Where the stretch begins.</param>
/// <param name="length">How many bytes it has.</param>
internal sealed class StreamStretch(Stream stream, long offset, long length) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        stream.Position = offset + _read;
        var read = stream.Read(buffer[..(int)Math.Min(buffer.Length, length - _read)]);
        _read += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
