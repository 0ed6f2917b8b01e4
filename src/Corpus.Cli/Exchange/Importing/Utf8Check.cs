using System.Buffers;
using System.Globalization;
using System.Text;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Checks that a file is UTF-8 before somebody reads it as text, and says where it is not.</summary>
internal static class Utf8Check
{
    private const int BufferSize = 1 << 16;
    private const int LongestCharacter = 4;

    /// <summary>Reads all of the file. O(length), in constant memory.</summary>
    /// <exception cref="ToolException">It is not UTF-8.</exception>
    public static void Run(string path, string origin, FileProgress progress, CancellationToken cancellation)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var shown = progress.Begin("checking", file.Length);
        var buffer = new byte[BufferSize];
        int line = 1, column = 1, kept = 0;
        var isFirst = true;
        for (int read; (read = file.Read(buffer.AsSpan(kept))) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            var bytes = buffer.AsSpan(0, kept + read);
            if (isFirst && bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
                throw new ToolException($"'{origin}' is UTF-16; save it as UTF-8");
            isFirst = false;
            var rest = Scan(bytes, origin, ref line, ref column);
            rest.CopyTo(buffer);
            kept = rest.Length;
            shown.Set(file.Position);
        }

        if (kept > 0)
            throw Bad(origin, line, column, buffer[0]);
    }

    /// <summary>Goes through the bytes; gives those of a character that is not complete yet.</summary>
    private static ReadOnlySpan<byte> Scan(ReadOnlySpan<byte> bytes, string origin, ref int line, ref int column)
    {
        while (bytes.Length > 0)
        {
            if (bytes[0] < 0x80)
            {
                (line, column) = bytes[0] == '\n' ? (line + 1, 1) : (line, column + 1);
                bytes = bytes[1..];
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status == OperationStatus.NeedMoreData && bytes.Length < LongestCharacter)
                return bytes;
            if (status != OperationStatus.Done)
                throw Bad(origin, line, column, bytes[0]);
            column += rune.Utf16SequenceLength;
            bytes = bytes[length..];
        }

        return bytes;
    }

    private static ToolException Bad(string origin, int line, int column, byte value)
        => new(string.Create(CultureInfo.InvariantCulture, $"{origin}:{line}:{column}: byte 0x{value:X2} here is not UTF-8; save the file as UTF-8"));
}
