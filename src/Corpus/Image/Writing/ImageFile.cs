namespace Corpus;

/// <summary>Puts image files in their place whole or not at all.</summary>
internal static class ImageFile
{
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
    public static Stream OpenSpool(string path) => new FileStream(
        Beside(path), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);

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
            // No buffer: what writes images writes large blocks.
            bool isWanted;
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
                isWanted = write(stream);

            if (isWanted)
                File.Move(temporary, path, overwrite: true);
            else
                File.Delete(temporary);
            return isWanted;
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static string Beside(string path)
        => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
}
