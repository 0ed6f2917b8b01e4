namespace Corpus.Compiler.Integrity;

/// <summary>A temporary file that is being written.</summary>
internal sealed class SpoolFile(string path) : IDisposable
{
    private readonly TemporaryFileStream _stream = new(path, FileAccess.Write);

    /// <summary>In bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Takes the next bytes. O(length).</summary>
    /// <exception cref="SpoolException">They cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Write(bytes);
        }
        catch (IOException failure)
        {
            throw new SpoolException(failure);
        }

        Length += bytes.Length;
    }

    public void Dispose() => _stream.Dispose();
}
