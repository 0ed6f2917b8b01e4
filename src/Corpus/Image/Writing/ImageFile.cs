using System.Buffers;

namespace Corpus;

/// <summary>Puts image files in their place whole or not at all.</summary>
internal static class ImageFile
{
    private static readonly SearchValues<char> RandomCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz012345");

    /// <summary>Whether the file begins like an image. False for pipes and devices, which are not opened.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static bool IsImage(string path)
    {
        if (new FileInfo(path).Length < ImageFormat.HeaderSize)
            return false;
        using var file = File.OpenHandle(path);
        Span<byte> magic = stackalloc byte[sizeof(ulong)];
        return RandomAccess.Read(file, magic, 0) == magic.Length && BitConverter.ToUInt64(magic) == ImageFormat.Magic;
    }

    /// <summary>Opens a file beside the image that is gone when it is closed, for what is too much for memory until the image is written.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static Stream OpenSpool(string path) => new TemporaryFileStream(Beside(path), FileAccess.ReadWrite, FileOptions.DeleteOnClose);

    /// <summary>
    /// Writes a file beside its place and then renames it: another process sees the old file or the new one, and one that has mapped the
    /// old one keeps it (Windows refuses to replace a file that is mapped). What a power failure may cut short, its checksums tell.
    /// </summary>
    /// <param name="path">The file, in a directory that exists. One that is there is replaced.</param>
    /// <param name="write">Writes the content. If it throws, nothing is left behind, and the old file stays.</param>
    /// <exception cref="IOException">The file cannot be written or replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static void Write(string path, Action<Stream> write) => TryWrite(path, stream =>
    {
        write(stream);
        return true;
    });

    /// <summary>As <see cref="Write"/>, where it may turn out that the file is not wanted.</summary>
    /// <param name="path">The file, in a directory that exists. One that is there is replaced.</param>
    /// <param name="write">Writes the content. If it throws, or gives false, nothing is left behind, and the old file stays.</param>
    /// <returns>What <paramref name="write"/> gave.</returns>
    /// <exception cref="IOException">The file cannot be written or replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static bool TryWrite(string path, Func<Stream, bool> write)
    {
        var temporary = Beside(path);
        try
        {
            bool isWanted;
            using (var stream = new TemporaryFileStream(temporary, FileAccess.Write))
                isWanted = write(stream);

            if (isWanted)
                File.Move(temporary, path, overwrite: true);
            else
                File.Delete(temporary);
            return isWanted;
        }
        catch
        {
            // Where there is no directory, there is nothing to delete.
            if (File.Exists(temporary))
                File.Delete(temporary);
            throw;
        }
    }

    /// <summary>
    /// Deletes what a process left beside the file that was killed while it wrote: files that only this class gives such names, unwritten for a day. O(files
    /// there). What cannot be deleted stays.
    /// </summary>
    /// <param name="path">The file, in a directory that exists.</param>
    /// <exception cref="IOException">The directory cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static void RemoveAbandoned(string path)
    {
        var prefix = $".{Path.GetFileName(path)}.";
        var old = DateTime.UtcNow.AddDays(-1);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!))
        {
            var name = Path.GetFileName(file);
            if (!name.StartsWith(prefix, StringComparison.Ordinal) || !IsRandom(name.AsSpan(prefix.Length)) || File.GetLastWriteTimeUtc(file) > old)
                continue;
            try
            {
                File.Delete(file);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // In use, or somebody else's.
            }
        }
    }

    // Of Path.GetRandomFileName: eight letters or digits, a dot, and three.
    private static bool IsRandom(ReadOnlySpan<char> name)
        => name.Length == 12 && name[8] == '.' && !name[..8].ContainsAnyExcept(RandomCharacters) && !name[9..].ContainsAnyExcept(RandomCharacters);

    private static string Beside(string path)
        => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
}
