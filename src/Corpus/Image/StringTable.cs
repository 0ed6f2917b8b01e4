using System.Text;

namespace Corpus;

/// <summary>Reads the different strings of an image by their numbers. Thread-safe.</summary>
internal sealed class StringTable
{
    private const int ShortString = 256;

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

    /// <summary>The number of strings, null among them.</summary>
    public long Count => _starts.Count - 1;

    /// <summary>Throws if there is no such string. O(1).</summary>
    /// <exception cref="CorpusImageException">There is none.</exception>
    public void Check(uint index) => _ = Utf8(index);

    /// <summary>The string; null for string 0. O(length); a new object each time.</summary>
    /// <exception cref="CorpusImageException">There is no such string.</exception>
    public string? Get(uint index) => index == 0 ? null : Decode(Utf8(index));

    // .NET's decoder of UTF-8 takes two milliseconds to get going in a new process (.NET 10), a tenth of the start of a program. Ids and
    // headlines are short, so their characters are taken one by one; the result is the same, ill-formed bytes included.
    private static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > ShortString)
            return Encoding.UTF8.GetString(utf8);

        Span<char> characters = stackalloc char[ShortString];
        var count = 0;
        while (utf8.Length > 0)
        {
            if (utf8[0] < 0x80)
            {
                characters[count++] = (char)utf8[0];
                utf8 = utf8[1..];
                continue;
            }

            Rune.DecodeFromUtf8(utf8, out var rune, out var length);
            count += rune.EncodeToUtf16(characters[count..]);
            utf8 = utf8[length..];
        }

        return new string(characters[..count]);
    }

    private CorpusImageException NoString(uint index) => _bytes.Damaged($"it refers to string {index} of {_starts.Count - 1}");

    private CorpusImageException NotThere(uint index, ulong start, ulong end)
        => _bytes.Damaged($"string {index} reaches from {start} to {end}");
}
