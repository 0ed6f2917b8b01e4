namespace Corpus.Compiler.Integrity;

/// <summary>What is to be checked, where it can be read from anywhere in it: a file, or what was in a package, in memory or in a temporary file.</summary>
internal sealed class CheckedContent : IDisposable
{
    /// <summary>More than this is not held in memory.</summary>
    public const int MostInMemory = 64 << 20;

    private readonly string? _path;
    private readonly string? _folder;
    private readonly byte[] _bytes;

    private CheckedContent(string? path, string? folder, byte[] bytes, long length)
    {
        _path = path;
        _folder = folder;
        _bytes = bytes;
        Length = length;
    }

    /// <summary>In bytes.</summary>
    public long Length { get; }

    /// <summary>The file at the path, where it lies.</summary>
    /// <exception cref="IOException">There is none.</exception>
    public static CheckedContent OfFile(string path) => new(path, null, [], new FileInfo(path).Length);

    /// <summary>Takes bytes that come one after another. O(length), in constant memory.</summary>
    /// <param name="length">How many are expected: more than fit into memory go to a temporary file.</param>
    /// <param name="write">Gives them to the function that it is given. If it throws, nothing is left behind.</param>
    /// <param name="mostInMemory">How many are held in memory at most.</param>
    /// <exception cref="IntegrityException">The temporary file cannot be written.</exception>
    public static CheckedContent Take(long length, Action<Action<ReadOnlySpan<byte>>> write, int mostInMemory = MostInMemory)
    {
        if (length > mostInMemory)
            return Spool(length, write);

        // Grows as bytes come: the length is only said.
        using var bytes = new MemoryStream();
        write(bytes.Write);
        return new CheckedContent(null, null, bytes.ToArray(), bytes.Length);
    }

    /// <summary>All of it, from the beginning on.</summary>
    public Stream OpenRead() => _path is null
        ? new MemoryStream(_bytes, writable: false)
        : new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    /// <summary>A stretch of it as an image.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="length">How many bytes it has.</param>
    public ImageMemory Image(string name, long offset, long length)
    {
        if (_path is not null)
            return ImageMemory.MapFile(_path, name, offset, length);
        return ImageMemory.FromBytes(name, length == _bytes.Length ? _bytes : _bytes.AsSpan((int)offset, (int)length).ToArray());
    }

    public void Dispose()
    {
        if (_folder is not null)
            Delete(_folder);
    }

    private static CheckedContent Spool(long length, Action<Action<ReadOnlySpan<byte>>> write)
    {
        string? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("corpus-verify-").FullName;
            var path = Path.Combine(folder, "content");
            long written;
            using (var file = new SpoolFile(path))
            {
                write(file.Write);
                written = file.Length;
            }

            return new CheckedContent(path, folder, [], written);
        }
        catch (Exception failure)
        {
            if (folder is not null)
                Delete(folder);
            if (failure is SpoolException or UnauthorizedAccessException || folder is null)
            {
                throw IntegrityException.Unreadable(
                    $"checking it takes {length:N0} bytes in the temporary folder '{Path.GetTempPath()}', which cannot be written: {failure.Message} Make room, or name another "
                    + $"folder in the environment variable {(OperatingSystem.IsWindows() ? "TMP" : "TMPDIR")}",
                    failure);
            }

            throw;
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Windows deletes no file that is mapped, and a mapping goes when the garbage collector sees that nobody has it.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Directory.Delete(folder, recursive: true);
        }
    }
}
