using System.Security.Cryptography;

namespace Corpus;

/// <summary>Opens an image that comes in parts: joined once, and kept in a folder (see <see cref="ImageCache"/>).</summary>
/// <remarks>
/// Nobody locks the folder. Two processes that come first each write a file of their own, and the one that is second to rename it replaces
/// the same bytes by the same bytes. Within a process, one thread joins and the others wait.
/// </remarks>
internal static class JoinedImage
{
    private const int BufferSize = 1 << 16;

    private static readonly Lock Gate = new();

    /// <summary>Opens the image of a list of parts, which lie beside it. O(1) once they are joined, before that O(size); in constant memory.</summary>
    /// <exception cref="CorpusImageException">
    /// A part is missing or damaged, or the image, or it can be written nowhere; the message says which, and what to do.
    /// </exception>
    public static CorpusImage Open(string partsPath)
    {
        var parts = PartsFile.Read(partsPath);
        lock (Gate)
        {
            var path = PathOf(parts) ?? Join(parts, partsPath);
            try
            {
                return CorpusImage.Open(path);
            }
            catch (Exception failure) when (IsBroken(failure, path, parts))
            {
                // What failed to open may still be mapped, and Windows does not replace a file that is.
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            return CorpusImage.Open(Join(parts, partsPath));
        }
    }

    // The joined file, wherever it is; one of another size is as good as none.
    private static string? PathOf(PartsFile parts)
        => ImageCache.Folders().Select(folder => ImageCache.PathOf(folder, parts.Whole)).FirstOrDefault(path => IsThere(path, parts));

    private static bool IsThere(string path, PartsFile parts)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == parts.Whole.Length;
    }

    // Somebody may have deleted it meanwhile. If its bytes are those of the parts, joining them again would not help.
    private static bool IsBroken(Exception failure, string path, PartsFile parts)
    {
        if (failure is FileNotFoundException or DirectoryNotFoundException)
            return true;
        if (failure is not CorpusImageException)
            return false;

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize);
            return Convert.ToHexStringLower(SHA256.HashData(stream)) != parts.Whole.Hash;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static string Join(PartsFile parts, string partsPath)
    {
        CheckParts(parts, partsPath);
        Exception? first = null;
        var folders = ImageCache.Folders();
        foreach (var folder in folders)
        {
            var path = ImageCache.PathOf(folder, parts.Whole);
            try
            {
                ImageCache.Create(folder);
                ImageFile.RemoveAbandoned(path);
                ImageFile.Write(path, stream => Copy(parts, partsPath, stream));
                return path;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Another process has been quicker, and Windows does not replace what it has mapped.
                if (IsThere(path, parts))
                    return path;
                first ??= failure;
            }
        }

        throw new CorpusImageException(
            $"The corpus image '{parts.Whole.Name}' could not be put together from its parts in {string.Join(" or ", folders.Select(folder => $"'{folder}'"))}: "
            + $"{first!.Message} It takes {parts.Whole.Length:N0} bytes there. Make room, or name a folder that the program may write to in the environment "
            + $"variable {ImageCache.Variable} or in the program's setting {ImageCache.Setting}.",
            first);
    }

    // Before gigabytes are copied in vain.
    private static void CheckParts(PartsFile parts, string partsPath)
    {
        for (var i = 0; i < parts.Parts.Count; i++)
        {
            var part = parts.Parts[i];
            var file = new FileInfo(parts.PathOf(partsPath, part));
            if (!file.Exists)
            {
                throw new CorpusImageException(
                    $"The corpus image '{parts.Whole.Name}' has {parts.Parts.Count} parts, and '{file.Name}' is not beside '{partsPath}'. Add {parts.PackageOf(i + 1)} to the "
                    + "project, or copy the part there.");
            }

            if (file.Length != part.Length)
                throw Damaged(parts, i, file.FullName, $"it has {file.Length} bytes, and {part.Length} are expected");
        }
    }

    // Each part is checked before the next is begun; and the whole, by whose hash the file is found again.
    private static void Copy(PartsFile parts, string partsPath, Stream output)
    {
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        for (var i = 0; i < parts.Parts.Count; i++)
        {
            var path = parts.PathOf(partsPath, parts.Parts[i]);
            using var input = OpenPart(parts, i, path);
            var rest = parts.Parts[i].Length;
            for (int read; (read = ReadPart(input, buffer, parts, i, path)) > 0; rest -= read)
            {
                if (read > rest)
                    throw Damaged(parts, i, path, "it is longer than it says");
                hash.AppendData(buffer, 0, read);
                whole.AppendData(buffer, 0, read);
                output.Write(buffer, 0, read);
            }

            if (Convert.ToHexStringLower(hash.GetHashAndReset()) != parts.Parts[i].Hash)
                throw Damaged(parts, i, path, "its SHA-256 is not the one it was made with");
        }

        if (Convert.ToHexStringLower(whole.GetHashAndReset()) != parts.Whole.Hash)
        {
            throw new CorpusImageException($"The list of parts '{partsPath}' is damaged: its parts together do not have the SHA-256 that it says. Build or download it again.")
            {
                IsDamage = true,
            };
        }
    }

    // What goes wrong with a part is told apart from what goes wrong with the folder.
    private static FileStream OpenPart(PartsFile parts, int index, string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(parts, index, path, failure);
        }
    }

    private static int ReadPart(FileStream input, byte[] buffer, PartsFile parts, int index, string path)
    {
        try
        {
            return input.Read(buffer);
        }
        catch (IOException failure)
        {
            throw Unreadable(parts, index, path, failure);
        }
    }

    private static CorpusImageException Unreadable(PartsFile parts, int index, string path, Exception failure)
        => new($"Part {index + 1} of the corpus image '{parts.Whole.Name}', '{path}', cannot be read: {failure.Message} See that the program's user may read it.", failure);

    private static CorpusImageException Damaged(PartsFile parts, int index, string path, string what)
        => new($"Part {index + 1} of the corpus image '{parts.Whole.Name}', '{path}', is damaged: {what}. Install {parts.PackageOf(index + 1)} again.") { IsDamage = true };
}
