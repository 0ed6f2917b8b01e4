using System.Buffers.Binary;
using System.Text;

namespace Corpus;

/// <summary>Writes texts into PNG: chunks of the type iTXt (PNG, third edition, section 11.3.3.4).</summary>
internal static class PngTexts
{
    // The signature of 8 bytes, and the first chunk, IHDR: 4 bytes of length, 4 of type, 13 of data, 4 of checksum.
    private const int BehindHeader = 33;

    /// <summary>The same picture with the texts behind its header.</summary>
    /// <param name="png">The picture.</param>
    /// <param name="texts">Each text with its keyword, which is one of those that the standard names.</param>
    public static byte[] Insert(byte[] png, IEnumerable<(string Keyword, string Text)> texts)
        => [.. png.AsSpan(0, BehindHeader), .. texts.SelectMany(text => Chunk(text.Keyword, text.Text)), .. png.AsSpan(BehindHeader)];

    private static byte[] Chunk(string keyword, string text)
    {
        // Behind the keyword: not compressed, no language, no translation of the keyword.
        byte[] data = [.. "iTXt"u8, .. Encoding.Latin1.GetBytes(keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(PlotText.Clean(text))];
        var chunk = new byte[data.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length - 4);
        data.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 4), ChecksumOf(data));
        return chunk;
    }

    // CRC-32 of ISO 3309, as PNG has it (annex D).
    private static uint ChecksumOf(ReadOnlySpan<byte> data)
    {
        var checksum = uint.MaxValue;
        foreach (var value in data)
        {
            checksum ^= value;
            for (var bit = 0; bit < 8; bit++)
                checksum = (checksum & 1) != 0 ? (checksum >> 1) ^ 0xEDB88320 : checksum >> 1;
        }

        return ~checksum;
    }
}
