using System.Text;

namespace Corpus;

/// <summary>Reads the different strings of an image by their numbers. Thread-safe.</summary>
internal sealed class StringTable
{
    private readonly ImageBytes _bytes;
    private readonly ImageSection _starts;
    private readonly ImageSection _strings;

    /// <summary>Takes the sections of the strings.</summary>
    /// <exception cref="CorpusImageException">They are damaged.</exception>
    public StringTable(ImageBytes bytes, ImageHeader header)
    {
        _bytes = bytes;
        _starts = header.Section(ImageFormat.StringStarts, ImageFormat.StringStartSize);
        _strings = header.Section(ImageFormat.Strings, sizeof(byte));
        if (_starts.Count < 2)
            throw bytes.Damaged("its table of strings is empty");
    }

    /// <summary>The length of all strings together, in bytes.</summary>
    public long Utf8Length => _strings.Length;

    /// <summary>The string as UTF-8; empty for null. O(1).</summary>
    /// <exception cref="CorpusImageException">There is no such string.</exception>
    public ReadOnlySpan<byte> Utf8(uint index)
    {
        if (index >= _starts.Count - 1)
            throw NoString(index);

        var starts = _bytes.Read(_starts.Offset + (long)index * ImageFormat.StringStartSize, 2 * ImageFormat.StringStartSize);
        var start = BitConverter.ToUInt64(starts);
        var end = BitConverter.ToUInt64(starts[ImageFormat.StringStartSize..]);
        if (start > end || end > (ulong)_strings.Length || end - start > ImageFormat.MaxTextBytes)
            throw NotThere(index, start, end);
        return _bytes.Read(_strings.Offset + (long)start, (int)(end - start));
    }

    /// <summary>The string; null for string 0. O(length); a new object each time.</summary>
    /// <exception cref="CorpusImageException">There is no such string.</exception>
    public string? Get(uint index) => index == 0 ? null : Decode(Utf8(index));

    // The decoder of UTF-8 takes two milliseconds to get going (.NET 10), that of Latin-1 a quarter: for ASCII they give the same,
    // and most of what a program reads first is ASCII.
    private static string Decode(ReadOnlySpan<byte> utf8)
    {
        foreach (var b in utf8)
        {
            if (b >= 0x80)
                return DecodeAny(utf8);
        }

        return Encoding.Latin1.GetString(utf8);
    }

    private static string DecodeAny(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    private CorpusImageException NoString(uint index) => _bytes.Damaged($"it refers to string {index} of {_starts.Count - 1}");

    private CorpusImageException NotThere(uint index, ulong start, ulong end)
        => _bytes.Damaged($"string {index} reaches from {start} to {end}");
}
