using System.Globalization;
using Corpus.Cli.Commands;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Checking;

/// <summary>Prints findings for people: a line each, as compilers do, which editors recognise; on a terminal with the line of the file below, and where in it.</summary>
internal static class FindingsText
{
    private const int MostBefore = 30;
    private const string Margin = "    ";

    // A column has so many UTF-16 units at most; a file may be one line of a gigabyte.
    private const int LongestCluster = 8;

    public static void Write(Terminal terminal, IReadOnlyList<CheckedPath> checks)
    {
        using var lines = new SourceLines();
        foreach (var finding in checks.SelectMany(check => check.Findings))
            Write(terminal, finding, lines);
        WrappedLine.Write(terminal, (Style.Plain, Summary(checks)));
    }

    /// <summary>Says on standard error what keeps a verb from reading articles.</summary>
    /// <param name="terminal">Where that is.</param>
    /// <param name="finding">What it is.</param>
    /// <param name="origin">What the user knows the file as; null for its path.</param>
    public static void WriteError(Terminal terminal, ReportedFinding finding, string? origin = null)
        => WrappedLine.WriteError(terminal, (Style.Place, At(finding, origin)), (Style.Plain, $": {finding.Level} {finding.Rule.Id}: {finding.Message}"));

    private static void Write(Terminal terminal, ReportedFinding finding, SourceLines lines)
    {
        var style = finding.IsError ? Style.Error : Style.Warning;
        WrappedLine.Write(terminal, (Style.Place, At(finding)), (Style.Plain, ": "), (style, $"{finding.Level} {finding.Rule.Id}"), (Style.Plain, $": {finding.Message}"));
        if (!terminal.IsTerminal || finding.Place is not { } place || lines.Of(finding.Origin, place.Line) is not { } line)
            return;

        var (text, start, length) = Excerpt(line, place, terminal.Width - Margin.Length - 1);
        terminal.Output.Write($"{Margin}{terminal.Paint(Style.Plain, text)}\n{Margin}{new string(' ', start)}{terminal.Paint(style, new string('^', length))}\n");
    }

    /// <summary>A stretch of a line that fits, with <c>…</c> where it is cut, and where below it the marks go, in columns; each control character is one column. O(width).</summary>
    /// <param name="line">The line, without what ends it.</param>
    /// <param name="place">What is to be marked; of several lines, the first.</param>
    /// <param name="width">The columns there are.</param>
    public static (string Text, int Start, int Length) Excerpt(string line, FilePlace place, int width)
    {
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var end = place.EndLine > place.Line ? line.Length : Math.Clamp(place.EndColumn - 1, start, line.Length);
        var most = LongestCluster * width;
        var before = ColumnWidth.CutBefore(Blanked(line, Math.Max(0, start - most), start), Math.Min(MostBefore, width / 2));
        var column = ColumnWidth.Of(before);
        var behind = ColumnWidth.Cut(Blanked(line, start, Math.Min(line.Length, start + most)), width - column);
        var marked = ColumnWidth.Of(Blanked(line, start, Math.Min(end, start + most)));
        return (before + behind, column, Math.Clamp(marked, 1, Math.Max(1, ColumnWidth.Of(behind))));
    }

    private static string Blanked(string line, int start, int end) => string.Concat(line[start..end].Select(c => Printable.Line(c.ToString()).Length > 1 ? ' ' : c));

    private static string At(ReportedFinding finding, string? origin = null)
        => finding.Place is { } place ? string.Create(CultureInfo.InvariantCulture, $"{origin ?? RelativePath(finding.Origin)}({place.Line},{place.Column})") : finding.Origin;

    private static string RelativePath(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static string Summary(IReadOnlyList<CheckedPath> checks)
    {
        var findings = checks.SelectMany(check => check.Findings).ToList();
        var errors = findings.Count(finding => finding.IsError);
        var files = ToolNumbers.Counted(checks.Sum(check => (long)check.Files), "file");
        return findings.Count == 0 ? $"{files}: nothing found" : $"{files}: {ToolNumbers.Counted(errors, "error")}, {ToolNumbers.Counted(findings.Count - errors, "warning")}";
    }
}
