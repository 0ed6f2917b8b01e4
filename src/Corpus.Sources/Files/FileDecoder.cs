using System.Text;

namespace Corpus.Sources;

/// <summary>Turns the bytes of a file into text, or says where they stop being UTF-8. Nothing is ever replaced.</summary>
internal static class FileDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Decodes UTF-8, with or without a byte order mark (which is not part of the text).
    /// O(length). On failure <paramref name="problem"/> says what is wrong, at its line and column.
    /// </summary>
    public static bool TryDecode(string path, byte[] bytes, int length, out string text, out SourceDiagnostic? problem)
    {
        text = "";
        problem = null;
        if (WideEncodingName(bytes, length) is { } wide)
        {
            problem = SourceDiagnostic.Create(DiagnosticRules.NotUtf8, path, FilePlace.Beginning, $"The file is {wide}");
            return false;
        }

        var start = length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            text = Strict.GetString(bytes, start, length - start);
            return true;
        }
        catch (DecoderFallbackException)
        {
            problem = AtFirstBadByte(path, bytes, start, length);
            return false;
        }
    }

    /// <summary>Decodes UTF-8 from the midst of a file; false where it is none. O(length).</summary>
    public static bool TryDecodePart(byte[] bytes, int length, out string text)
    {
        try
        {
            text = Strict.GetString(bytes, 0, length);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static SourceDiagnostic AtFirstBadByte(string path, byte[] bytes, int start, int length)
    {
        var bad = start;
        while (bad < length && SequenceLength(bytes, bad, length) is > 0 and var step)
            bad += step;

        var before = Strict.GetString(bytes, start, bad - start);
        // These begin no character in any encoding of that family that news is written in; they come from broken UTF-8.
        var hint = bytes[bad] is 0xC0 or 0xC1 or 0xED or >= 0xF5 ? "" : "; the file looks like Windows-1252 or Latin-1";
        return SourceDiagnostic.Create(
            DiagnosticRules.NotUtf8, path, FilePlace.In(before, before.Length, 0), $"Byte 0x{bytes[bad]:X2} here is not UTF-8{hint}");
    }

    /// <summary>The length of the well-formed sequence at <paramref name="i"/>, or 0: table 3-7 of the Unicode Standard.</summary>
    private static int SequenceLength(byte[] bytes, int i, int length)
    {
        var first = bytes[i];
        if (first < 0x80)
            return 1;

        var (count, low, high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (count == 0 || i + count > length || bytes[i + 1] < low || bytes[i + 1] > high)
            return 0;
        for (var k = 2; k < count; k++)
        {
            if ((bytes[i + k] & 0xC0) != 0x80)
                return 0;
        }

        return count;
    }

    private static string? WideEncodingName(byte[] bytes, int length) => length switch
    {
        >= 4 when bytes[0] == 0xFF && bytes[1] == 0xFE && bytes[2] == 0 && bytes[3] == 0 => "UTF-32",
        >= 4 when bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0xFE && bytes[3] == 0xFF => "UTF-32",
        >= 2 when bytes[0] == 0xFF && bytes[1] == 0xFE => "UTF-16",
        >= 2 when bytes[0] == 0xFE && bytes[1] == 0xFF => "UTF-16",
        _ => null,
    };
}
