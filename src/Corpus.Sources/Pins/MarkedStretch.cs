using System.Text;

namespace Corpus.Sources;

/// <summary>Shows a stretch of a text in a line, between marks: what the library's <c>MarkedText</c> does, for messages of the compiler too.</summary>
internal static class MarkedStretch
{
    /// <summary>How many units are shown on either side where nobody says.</summary>
    public const int Context = 24;

    private const int LongestMark = 80;

    /// <summary>The stretch, which is within the text, as <c>[before »stretch« after]</c>. O(context).</summary>
    public static string Of(ReadOnlySpan<char> text, int start, int length, int context = Context)
    {
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

        return at < end && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at + 1 : at;
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
