using System.Text;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Terminals;

/// <summary>A text of which stretches are marked, as it is shown: on one line or on several that fit a width.</summary>
internal sealed class MarkedLine
{
    /// <summary>What stands before a stretch in what <see cref="Read"/> takes. Passages have no control characters of their own.</summary>
    public const string Open = "\u0002";

    /// <summary>What stands behind it.</summary>
    public const string Close = "\u0003";

    private readonly string _text;

    // Where what is marked begins and ends, in turn.
    private readonly List<int> _edges;

    private MarkedLine(string text, List<int> edges) => (_text, _edges) = (text, edges);

    /// <summary>Reads a text with <see cref="Open"/> and <see cref="Close"/> around each stretch, which do not nest. O(length).</summary>
    /// <param name="marked">The text.</param>
    /// <param name="open">What is shown before a stretch.</param>
    /// <param name="close">What is shown behind it.</param>
    public static MarkedLine Read(string marked, string open = "", string close = "")
    {
        var text = new StringBuilder(marked.Length);
        var edges = new List<int>();
        foreach (var (i, piece) in marked.Split(Open[0], Close[0]).Index())
        {
            if (i % 2 == 1)
            {
                edges.Add(text.Length);
                text.Append(open);
            }

            text.Append(Printable.Line(piece));
            if (i % 2 == 1)
            {
                text.Append(close);
                edges.Add(text.Length);
            }
        }

        return new MarkedLine(text.ToString(), edges);
    }

    /// <summary>All of it.</summary>
    public string Line(Terminal terminal) => Paint(terminal, 0, _text.Length);

    /// <summary>The lines of at most so many columns, broken at blanks where there are any. O(length).</summary>
    public IEnumerable<string> Lines(Terminal terminal, int width)
    {
        foreach (var (start, end) in Break(_text, width))
            yield return Paint(terminal, start, end);
    }

    /// <summary>Where a text is broken into lines of at most so many columns: at blanks, which stand on neither line, and within words that are longer than a line.</summary>
    public static IEnumerable<(int Start, int End)> Break(string text, int width)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start + Math.Max(ColumnWidth.Fitting(text.AsSpan(start), width), 1);
            var next = end;
            if (end < text.Length)
            {
                var blank = text.LastIndexOf(' ', end, end - start + 1);
                if (blank > start)
                    (end, next) = (blank, blank + 1);
                else if (char.IsLowSurrogate(text[end]))
                    next = ++end;
            }

            yield return (start, end);
            start = next;
        }
    }

    private string Paint(Terminal terminal, int start, int end)
    {
        var line = new StringBuilder();
        for (var at = start; at < end;)
        {
            var passed = _edges.FindIndex(edge => edge > at);
            var next = passed < 0 ? end : Math.Min(_edges[passed], end);
            var isMarked = passed >= 0 && passed % 2 == 1;
            line.Append(isMarked ? terminal.Paint(Style.Match, _text[at..next]) : _text[at..next]);
            at = next;
        }

        return line.ToString();
    }
}
