using System.Net;
using System.Text;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>The text of a page of the help: its tags taken away, a paragraph for every block. Not for any other HTML.</summary>
internal static class HtmlText
{
    // What comes before is the same on every page, what comes behind is about the page.
    private const string Beginning = "<div id=\"DisplayArea\"";
    private const string End = "<div id=\"SearchFrame\"";

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "br", "pre", "table", "ul", "ol",
    };

    /// <summary>Paragraphs with a blank line between them. O(length).</summary>
    public static string Of(string html)
    {
        var start = html.IndexOf(Beginning, StringComparison.Ordinal);
        var end = html.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start)
            return "";

        var text = new StringBuilder();
        var paragraph = new StringBuilder();
        for (var at = start; at < end;)
        {
            if (html[at] != '<')
            {
                paragraph.Append(html[at++]);
                continue;
            }

            var close = html.IndexOf('>', at);
            if (close < 0)
                break;
            if (Blocks.Contains(NameOf(html.AsSpan(at + 1, close - at - 1))))
                Finish(paragraph, text);
            at = close + 1;
        }

        Finish(paragraph, text);
        return text.ToString();
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        return tag[..end].ToString();
    }

    private static void Finish(StringBuilder paragraph, StringBuilder text)
    {
        var words = WebUtility.HtmlDecode(paragraph.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        paragraph.Clear();
        if (words.Length == 0)
            return;
        if (text.Length > 0)
            text.Append("\n\n");
        text.AppendJoin(' ', words);
    }
}
