using System.Globalization;
using Corpus.Compiler.Compiling;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Divides a long CoNLL-U file between two documents: a reader of articles has a whole file in memory, and one of gigabytes would not fit into a text.</summary>
/// <param name="partSize">The least length of a part, in bytes; a file that is not twice as long stays as it is.</param>
/// <param name="progress">Shows how far it is.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class ConlluDivision(int partSize, FileProgress progress, CancellationToken cancellation)
{
    /// <summary>About how long parts are: what is made of one, its tokens and comments, takes twenty times as much memory.</summary>
    public const int PartSize = 4 << 20;

    private const int BlockSize = 1 << 20;
    private const byte Newline = (byte)'\n';

    /// <summary>Whether the file is long, and may be divided: whatever it has is in a document with an id of its own, which no other file name or line changes. O(length), in constant memory.</summary>
    public bool IsWanted(string path)
    {
        var total = new FileInfo(path).Length;
        if (total <= 2L * partSize)
            return false;
        using var shown = progress.Begin("checking", total);
        var done = 0L;
        foreach (var (bytes, length, firstLine) in FileParts.Read(path, BlockSize))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!HasIds(bytes.AsSpan(0, length), isFirst: firstLine == 1))
                return false;
            shown.Set(done += length);
        }

        return true;
    }

    /// <summary>Copies the file as several, <c>name-0001.conllu</c> and so on, which are in its order. O(length), in constant memory.</summary>
    public void Copy(string path, string name, string origin, ImportedFiles files)
    {
        using var shown = progress.Begin("importing", new FileInfo(path).Length);
        Stream? output = null;
        try
        {
            var (number, written, done) = (0, 0L, 0L);
            foreach (var (bytes, length, firstLine) in FileParts.Read(path, BlockSize))
            {
                cancellation.ThrowIfCancellationRequested();
                var block = bytes.AsSpan(0, length);
                var cut = output is null ? 0 : written < partSize ? -1 : BeginOfDocument(block);
                if (cut >= 0)
                {
                    output?.Write(block[..cut]);
                    output?.Dispose();
                    var line = firstLine + block[..cut].Count(Newline);
                    output = files.Create(string.Create(CultureInfo.InvariantCulture, $"{name}-{++number:0000}.conllu"), at => $"{origin}:{line + at - 1}");
                    written = 0;
                    block = block[cut..];
                }

                output!.Write(block);
                written += block.Length;
                shown.Set(done += length);
            }
        }
        finally
        {
            output?.Dispose();
        }
    }

    // Behind a blank line, for comments may stand above that one. Lines may end as on Windows.
    private static int BeginOfDocument(ReadOnlySpan<byte> block)
    {
        for (var from = 0; block[from..].IndexOf("\n# newdoc id"u8) is >= 0 and var found; from += found + 1)
        {
            var at = from + found;
            if (block[..at].TrimEnd((byte)'\r') is [.., Newline])
                return at + 1;
        }

        return -1;
    }

    private static bool HasIds(ReadOnlySpan<byte> block, bool isFirst)
    {
        if (isFirst && !block.StartsWith("# newdoc id"u8))
            return false;
        for (int at; (at = block.IndexOf("newdoc"u8)) >= 0; block = block[(at + 1)..])
        {
            var start = block[..at].LastIndexOf(Newline) + 1;
            var before = block[start..at];
            if (before.Length > 0 && before[0] == '#' && before[1..].TrimStart((byte)' ').IsEmpty && !block[(at + "newdoc".Length)..].StartsWith(" id"u8))
                return false;
        }

        return true;
    }
}
