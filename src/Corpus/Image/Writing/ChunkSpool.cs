namespace Corpus;

/// <summary>Keeps chunks of columns in a stream until they are written to the image, so that a large corpus need not fit into memory.</summary>
/// <param name="stream">Readable and seekable, and nobody else's; it is left open.</param>
internal sealed class ChunkSpool(Stream stream)
{
    /// <summary>How many bytes it keeps.</summary>
    public long Length { get; private set; }

    /// <summary>Takes a chunk. O(length).</summary>
    /// <returns>What <see cref="Read"/> takes to give it back.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public long Add(ReadOnlySpan<byte> chunk)
    {
        var at = Length;
        stream.Position = at;
        stream.Write(chunk);
        Length += chunk.Length;
        return at;
    }

    /// <summary>Gives a chunk back. O(length).</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public void Read(long at, Span<byte> chunk)
    {
        stream.Position = at;
        stream.ReadExactly(chunk);
    }
}
