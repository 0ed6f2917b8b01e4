using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Compiler.Splitting;

/// <summary>Splits an image that is too large for one package into parts, with a list of them (<see cref="PartsFile"/>).</summary>
internal static class ImageSplitter
{
    private const int BufferSize = 1 << 20;

    /// <summary>
    /// Writes the parts, and last the list, each whole or not at all; parts of an earlier splitting that there are no more are deleted. The same image
    /// and size give the same files. O(size), in constant memory.
    /// </summary>
    /// <param name="path">The image.</param>
    /// <param name="size">Of each part but the last, in bytes.</param>
    /// <param name="folder">The folder to write to; made if there is none.</param>
    /// <param name="package">The id of the package of the corpus; null if it is not known.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="InvalidDataException">The file is no image, or would have too many parts.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static PartsFile Split(string path, long size, string folder, string? package, CancellationToken cancellation)
    {
        using var input = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        var name = Path.GetFileName(path);
        Check(path, name, input.Length, size);
        Directory.CreateDirectory(folder);

        // A list of other parts is worse than none.
        var listPath = Path.Combine(folder, name + PartsFile.Extension);
        File.Delete(listPath);
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var parts = new List<ImagePart>();
        for (var rest = input.Length; rest > 0; rest -= parts[^1].Length)
            parts.Add(WritePart(input, Math.Min(rest, size), Path.Combine(folder, PartsFile.NameOf(name, parts.Count + 1)), whole, cancellation));

        var list = new PartsFile(package, parts, new ImagePart(name, input.Length, Convert.ToHexStringLower(whole.GetHashAndReset())));
        ImageFile.Write(listPath, stream => stream.Write(Encoding.UTF8.GetBytes(list.ToString())));
        RemoveFormer(folder, name, parts.Count);
        return list;
    }

    private static void Check(string path, string name, long length, long size)
    {
        if (!ImageFile.IsImage(path))
            throw new InvalidDataException($"'{path}' is no corpus image; name one that 'corpus compile' wrote.");
        if (!PartsFile.IsName(name))
            throw new InvalidDataException($"'{name}' is no name for a file on every system; name the corpus otherwise.");
        if ((length - 1) / size >= PartsFile.MaxParts)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"'{path}' has {length:N0} bytes, and would have more than {PartsFile.MaxParts:N0} parts of {size:N0}; make them larger."));
    }

    private static ImagePart WritePart(FileStream input, long length, string path, IncrementalHash whole, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ImageFile.RemoveAbandoned(path);
        ImageFile.Write(path, output =>
        {
            var buffer = new byte[Math.Min(BufferSize, length)];
            for (var rest = length; rest > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                var bytes = buffer.AsSpan(0, (int)Math.Min(buffer.Length, rest));
                input.ReadExactly(bytes);
                hash.AppendData(bytes);
                whole.AppendData(bytes);
                output.Write(bytes);
                rest -= bytes.Length;
            }
        });
        return new ImagePart(Path.GetFileName(path), length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // A pattern that takes all parts would else take them, too.
    private static void RemoveFormer(string folder, string name, int count)
    {
        for (var number = count + 1; number <= PartsFile.MaxParts; number++)
        {
            var path = Path.Combine(folder, PartsFile.NameOf(name, number));
            if (!File.Exists(path))
                break;
            File.Delete(path);
        }
    }
}
