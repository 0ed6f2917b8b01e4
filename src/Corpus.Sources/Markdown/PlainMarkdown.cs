using System.Text;

namespace Corpus.Sources;

/// <summary>
/// Reads Markdown that has no markup but headings, as most articles are written, without building a tree of it: a tenth of the time. What it reads, it reads
/// as <see cref="MarkdownText"/> does, which a test holds it to; everything else it leaves to that.
/// </summary>
internal sealed class PlainMarkdown
{
    // What marks emphasis, code, links, HTML, entities, escapes and tables; and controls, of which Markdown replaces or expands some.
    private static readonly string Marks = "*_`[]<>&\\|" + new string([.. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => !Blank.IsNewline(c))]);

    private readonly string _markdown;
    private readonly int _start;
    private readonly StringBuilder _text = new();
    private readonly List<SourceParagraph> _paragraphs = [];
    private int _paragraphStart = -1;
    private string? _title;

    private PlainMarkdown(string markdown, int start)
    {
        _markdown = markdown;
        _start = start;
    }

    /// <summary>The text of the file from <paramref name="start"/> on; null where it has, or may have, other markup than headings. O(length).</summary>
    public static MarkdownBody? TryRead(SourceFile file, int start) => new PlainMarkdown(file.Text, start).Read();

    private MarkdownBody? Read()
    {
        if (_markdown.AsSpan(_start).IndexOfAny(Marks.AsSpan()) >= 0)
            return null;

        for (var at = _start; at < _markdown.Length;)
        {
            var length = _markdown.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? _markdown.Length : at + length;
            if (!TakeLine(at, end))
                return null;
            at = end + 1 < _markdown.Length && _markdown[end] == '\r' && _markdown[end + 1] == '\n' ? end + 2 : end + 1;
        }

        EndParagraph();
        return new MarkdownBody(_text.ToString(), _paragraphs, _title);
    }

    /// <summary>Takes a line; false where it may be something else than a heading, a line of a paragraph or a blank one.</summary>
    private bool TakeLine(int start, int end)
    {
        if (IsBlank(start, end))
        {
            EndParagraph();
            return true;
        }

        var level = 0;
        while (level < 6 && start + level < end && _markdown[start + level] == '#')
            level++;
        if (level > 0)
            return TakeHeading(start + level, end, level);
        if (!IsText(start, end))
            return false;

        if (_paragraphStart < 0)
            BeginParagraph();
        else
            _text.Append('\n');
        _text.Append(_markdown, start, end - start);
        return true;
    }

    private bool TakeHeading(int start, int end, int level)
    {
        if (start >= end || _markdown[start] != ' ' || !IsText(start + 1, end) || _markdown.IndexOf('#', start, end - start) >= 0)
            return false;

        EndParagraph();
        if (level == 1 && _paragraphs.Count == 0)
            _title = _markdown.Substring(start + 1, end - start - 1);
        BeginParagraph();
        _text.Append(_markdown, start + 1, end - start - 1);
        EndParagraph(level);
        return true;
    }

    private void BeginParagraph()
    {
        if (_text.Length > 0)
            _text.Append("\n\n");
        _paragraphStart = _text.Length;
    }

    private void EndParagraph(int level = 0)
    {
        if (_paragraphStart >= 0)
            _paragraphs.Add(new SourceParagraph(_paragraphStart, _text.Length - _paragraphStart, level));
        _paragraphStart = -1;
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_markdown[i] != ' ')
                return false;
        }

        return true;
    }

    /// <summary>Whether the line can only be text: it begins with no mark of a block, and no blank that Markdown counts or drops stands at its ends.</summary>
    private bool IsText(int start, int end)
    {
        if (start >= end || char.IsWhiteSpace(_markdown[start]) || char.IsWhiteSpace(_markdown[end - 1]) || _markdown[start] is '#' or '-' or '+' or '=' or '~' or ':')
            return false;

        var digits = start;
        while (digits < end && _markdown[digits] is >= '0' and <= '9')
            digits++;
        return digits == start || digits == end || _markdown[digits] is not ('.' or ')');
    }
}
