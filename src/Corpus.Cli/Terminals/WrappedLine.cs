using System.Text;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Terminals;

/// <summary>Writes a line for people: on a terminal broken at blanks so that it fits, and continued two columns in; elsewhere as it is.</summary>
/// <remarks>What is there to be copied stays on one line if it fits on one, blanks or not: places, and names in quotes.</remarks>
internal static class WrappedLine
{
    private const string Indent = "  ";
    private const char Quote = '\'';

    // As wide as a blank, and no place to break.
    private const char Unbroken = '\u00A0';

    /// <summary>Writes to standard output.</summary>
    /// <param name="terminal">Where that is.</param>
    /// <param name="parts">The line, in parts of one style each.</param>
    public static void Write(Terminal terminal, params (Style Style, string Text)[] parts)
    {
        foreach (var line in Lines(parts, terminal.IsTerminal ? terminal.Width : int.MaxValue, terminal.Paint))
            terminal.Output.Write($"{line}\n");
    }

    /// <summary>Writes to standard error, where nothing has colours.</summary>
    /// <param name="terminal">Where that is.</param>
    /// <param name="parts">The line, in parts.</param>
    public static void WriteError(Terminal terminal, params (Style Style, string Text)[] parts)
    {
        foreach (var line in Lines(parts, terminal.ErrorIsTerminal ? terminal.ErrorWidth : int.MaxValue, (_, text) => text))
            terminal.Error.WriteLine(line);
    }

    private static IEnumerable<string> Lines((Style Style, string Text)[] parts, int width, Func<Style, string, string> paint)
    {
        var stretches = Stretches(parts);
        var text = string.Concat(stretches.Select(stretch => stretch.Text));
        foreach (var (i, (start, end)) in Break(Keeping(stretches, width), width).Index())
            yield return (i > 0 ? Indent : "") + Painted(stretches, start, end, paint);
        if (text.Length == 0)
            yield return "";
    }

    // The first line has all columns, and the others have fewer.
    private static IEnumerable<(int Start, int End)> Break(string text, int width)
    {
        var whole = MarkedLine.Break(text, width).Take(2).ToList();
        if (whole.Count < 2)
            return whole;
        var behind = whole[1].Start;
        return MarkedLine.Break(text[behind..], width - Indent.Length).Select(line => (line.Start + behind, line.End + behind)).Prepend(whole[0]);
    }

    private static List<(Style Style, string Text)> Stretches((Style Style, string Text)[] parts) => [.. parts.Select(part => (part.Style, Printable.Line(part.Text)))];

    private static string Keeping(List<(Style Style, string Text)> stretches, int width)
    {
        var text = new StringBuilder();
        foreach (var (style, stretch) in stretches)
        {
            var start = text.Length;
            text.Append(stretch);
            if (style == Style.Place)
                Keep(text, start, text.Length, width);
            else
                KeepQuoted(text, start, stretch, width);
        }

        return text.ToString();
    }

    // A quote that begins a word, and the next one that ends one: that within a word is an apostrophe.
    private static void KeepQuoted(StringBuilder text, int start, string stretch, int width)
    {
        for (var from = stretch.IndexOf(Quote); from >= 0; from = stretch.IndexOf(Quote, from + 1))
        {
            if (from > 0 && char.IsLetterOrDigit(stretch[from - 1]))
                continue;
            var to = stretch.IndexOf(Quote, from + 1);
            while (to >= 0 && to + 1 < stretch.Length && char.IsLetterOrDigit(stretch[to + 1]))
                to = stretch.IndexOf(Quote, to + 1);
            if (to < 0)
                return;
            Keep(text, start + from, start + to + 1, width);
            from = to;
        }
    }

    private static void Keep(StringBuilder text, int start, int end, int width)
    {
        if (ColumnWidth.Of(text.ToString(start, end - start)) <= (start == 0 ? width : width - Indent.Length))
            text.Replace(' ', Unbroken, start, end - start);
    }

    private static string Painted(List<(Style Style, string Text)> stretches, int start, int end, Func<Style, string, string> paint)
    {
        var line = new StringBuilder();
        var at = 0;
        foreach (var (style, text) in stretches)
        {
            var (from, to) = (Math.Max(start - at, 0), Math.Min(end - at, text.Length));
            if (from < to)
                line.Append(paint(style, text[from..to]));
            at += text.Length;
        }

        return line.ToString();
    }
}
