using System.Text;

namespace Corpus;

/// <summary>Shows a stretch of a text in a line, between marks and with some of what stands around it: <c>[…de haven van »Zandrecht« is dicht.…]</c>.</summary>
public static class MarkedText
{
    private const int LongestMark = 80;

    /// <summary>
    /// The stretch between <c>»</c> and <c>«</c>, with what stands before and behind it, in brackets. White space and characters that do not print read as one space each; <c>…</c> stands
    /// where the text was cut, which it is between characters and where possible between words. A stretch of more than 80 units is cut in its middle. O(context).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts, in UTF-16 units.</param>
    /// <param name="length">Its length; 0 marks a place.</param>
    /// <param name="context">How many units to show at most on either side.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not within the text, or the context is negative.</exception>
    public static string Of(ReadOnlySpan<char> text, int start, int length, int context = 24)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(context);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, text.Length - start);
        var end = start + length;
        var first = WordStart(text, Math.Max(0, start - context), start);
        var last = WordEnd(text, end, context < text.Length - end ? end + context : text.Length);

        var line = new StringBuilder("[");
        if (first > 0)
            line.Append('…');
        Append(line, text[first..start]);
        line.Append('»');
        AppendMark(line, text[start..end]);
        line.Append('«');
        Append(line, text[end..last]);
        if (last < text.Length)
            line.Append('…');
        return line.Append(']').ToString();
    }

    private static void AppendMark(StringBuilder line, ReadOnlySpan<char> mark)
    {
        if (mark.Length <= LongestMark)
        {
            Append(line, mark);
            return;
        }

        Append(line, mark[..WordEnd(mark, 0, LongestMark / 2)]);
        line.Append(" … ");
        Append(line, mark[WordStart(mark, mark.Length - LongestMark / 2, mark.Length)..]);
    }

    // The first place at or behind `at` that begins a word, if there is one before the end; else one that cuts no character.
    private static int WordStart(ReadOnlySpan<char> text, int at, int end)
    {
        if (at == 0)
            return 0;
        for (var i = at; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]))
                return i;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at + 1 : at;
    }

    // The last place at or before `at` that ends a word, if there is one behind the beginning; else one that cuts no character.
    private static int WordEnd(ReadOnlySpan<char> text, int begin, int at)
    {
        if (at == text.Length)
            return at;
        for (var i = at; i > begin; i--)
        {
            if (char.IsWhiteSpace(text[i]))
                return i;
        }

        return at > begin && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
    }

    private static void Append(StringBuilder line, ReadOnlySpan<char> text)
    {
        const char LineSeparator = '\u2028', ParagraphSeparator = '\u2029';
        foreach (var c in text)
            line.Append(char.IsControl(c) || char.IsWhiteSpace(c) || c is LineSeparator or ParagraphSeparator ? ' ' : c);
    }
}
