using System.Text.Unicode;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Divides a long file of lines into parts of whole lines, which are read one after the other: memory holds a part, however long the file is.</summary>
internal static class FileParts
{
    /// <summary>About how long a part is, in bytes: so short that what comes of it is small, so long that the cores have something to do.</summary>
    public const int Size = 1 << 19;

    private const byte Newline = (byte)'\n';
    private const byte Return = (byte)'\r';

    /// <summary>
    /// Whether the file can be read in parts: it is well-formed UTF-8, as all of it must be before the first line of it counts. O(length), in memory for a part.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool CanRead(string path, int size = Size)
    {
        foreach (var part in Read(path, size))
        {
            // The marks of other encodings are no UTF-8, and these without a mark are seen by their zeros.
            if ((part.FirstLine == 1 && ArticleFileReader.LooksLikeUtf16(part.Bytes.AsSpan(0, part.Length))) || !Utf8.IsValid(part.Bytes.AsSpan(0, part.Length)))
                return false;
        }

        return true;
    }

    /// <summary>The parts of the file, in order; a byte order mark is in none of them. Each ends behind a <c>\n</c>, so a line may make it as long as the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="size">The least length of a part, in bytes.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IEnumerable<(byte[] Bytes, int Length, int FirstLine)> Read(string path, int size = Size)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        var line = 1;
        // Not less than the mark has.
        var buffer = new byte[Math.Max(size, 3) + 1];
        var used = SkipMark(file, buffer);
        while (true)
        {
            used += file.ReadAtLeast(buffer.AsSpan(used), buffer.Length - used, throwOnEndOfStream: false);
            var isEnd = used < buffer.Length;
            var end = isEnd ? used : buffer.AsSpan(0, used).LastIndexOf(Newline) + 1;
            if (end == 0 && !isEnd)
            {
                Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, 2L * buffer.Length));
                continue;
            }

            if (end > 0)
            {
                var part = buffer;
                yield return (part, end, line);
                line += LinesIn(part.AsSpan(0, end));

                // The part is somebody else's now.
                buffer = new byte[Math.Max(size, used - end) + 1];
                part.AsSpan(end, used - end).CopyTo(buffer);
                used -= end;
            }

            if (isEnd)
                yield break;
        }
    }

    private static int SkipMark(FileStream file, byte[] buffer)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var read = file.ReadAtLeast(buffer.AsSpan(0, mark.Length), mark.Length, throwOnEndOfStream: false);
        return buffer.AsSpan(0, read).SequenceEqual(mark) ? 0 : read;
    }

    // A line ends at \n, \r\n or \r; no part ends between the two.
    private static int LinesIn(ReadOnlySpan<byte> part)
    {
        var lines = part.Count(Newline);
        for (var at = 0; at < part.Length && part[at..].IndexOf(Return) is >= 0 and var next; at += next + 1)
        {
            if (at + next + 1 == part.Length || part[at + next + 1] != Newline)
                lines++;
        }

        return lines;
    }
}
