using System.Globalization;
using System.Text;

namespace Corpus.Cli.Terminals;

/// <summary>How many columns of a terminal a text takes: one for each grapheme cluster, two for what East Asian writing and pictographs are (Unicode Standard Annex #11).</summary>
internal static class ColumnWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a text without control characters. O(length).</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            width += OfElement(text[..length]);
            text = text[length..];
        }

        return width;
    }

    /// <summary>So much of the beginning of a text as fits; with <c>…</c> at its end where that is not all.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
            return text;
        return width < 1 ? "" : text[..Fitting(text, width - 1)] + "…";
    }

    /// <summary>So much of the end of a text as fits; with <c>…</c> at its beginning where that is not all.</summary>
    public static string CutBefore(string text, int width)
    {
        var left = Of(text);
        if (left <= width)
            return text;
        if (width < 1)
            return "";
        var start = 0;
        while (left > width - 1)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(start));
            left -= OfElement(text.AsSpan(start, length));
            start += length;
        }

        return "…" + text[start..];
    }

    /// <summary>The text with blanks behind it up to a width; cut where it is longer.</summary>
    public static string Pad(string text, int width)
    {
        var cut = Cut(text, width);
        return cut + new string(' ', Math.Max(width - Of(cut), 0));
    }

    /// <summary>The text with blanks before it up to a width; not cut.</summary>
    public static string PadBefore(string text, int width) => new string(' ', Math.Max(width - Of(text), 0)) + text;

    /// <summary>How many UTF-16 units of the beginning of a text fit. O(what fits).</summary>
    public static int Fitting(ReadOnlySpan<char> text, int width)
    {
        var end = 0;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text[end..]);
            width -= OfElement(text.Slice(end, length));
            if (width < 0)
                break;
            end += length;
        }

        return end;
    }

    private static int OfElement(ReadOnlySpan<char> element)
    {
        Rune.DecodeFromUtf16(element, out var rune, out _);
        return Array.Exists(Wide, range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1;
    }
}
