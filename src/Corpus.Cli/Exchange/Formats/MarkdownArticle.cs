using System.Text;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Writes the text of an article with headings as Markdown that reads as that text: what would be markup is escaped.</summary>
internal static class MarkdownArticle
{
    // All that CommonMark 0.31 gives a meaning to within a line; a backslash in front of any of them makes it itself (section 2.4).
    private const string Marks = "\\`*_[]<>&|~";

    /// <summary>Appends the paragraphs, a blank line between two. O(length).</summary>
    public static void Append(StringBuilder markdown, SourceArticle article)
    {
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            var paragraph = article.Paragraphs[i];
            if (i > 0)
                markdown.Append("\n\n");
            if (paragraph.HeadingLevel > 0)
                markdown.Append('#', paragraph.HeadingLevel).Append(' ');
            AppendText(markdown, article.Text.AsSpan(paragraph.Start, paragraph.Length));
        }

        markdown.Append('\n');
    }

    private static void AppendText(StringBuilder markdown, ReadOnlySpan<char> text)
    {
        var isLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Marks.Contains(c, StringComparison.Ordinal) || c == '#' || (isLineStart && (c is '-' or '+' or '=' or ':' || IsNumberEnd(text, i))))
                markdown.Append('\\');
            markdown.Append(c);
            isLineStart = c == '\n' || (isLineStart && (c == ' ' || char.IsAsciiDigit(c)));
        }
    }

    // Of "12. " and "12) ", which begin a list, the sign behind the digits.
    private static bool IsNumberEnd(ReadOnlySpan<char> text, int at) => text[at] is '.' or ')' && at > 0 && char.IsAsciiDigit(text[at - 1]);
}
