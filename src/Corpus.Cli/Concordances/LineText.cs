using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Concordances;

/// <summary>Writes the lines of a concordance as text: below each other on a terminal, with tabs between the parts on a pipe.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="corpora">What the lines are of.</param>
internal sealed class LineText(Terminal terminal, FilteredCorpora corpora)
{
    // A narrower terminal has no room for where a line is.
    private const int LeastWithPlace = 60;

    private readonly int _placeWidth = terminal.Width >= LeastWithPlace ? terminal.Width / 5 : 0;

    /// <summary>Writes them, each when it is found; gives their number.</summary>
    public int Write(IEnumerable<ConcordanceLine<Article>> lines, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (terminal.IsTerminal)
                WriteAligned(line);
            else
                WriteParts(line);
            count++;
        }

        return count;
    }

    private void WriteParts(ConcordanceLine<Article> line)
    {
        var (left, match, right) = Parts(line);
        terminal.Output.Write($"{terminal.Paint(Style.Place, corpora.PlaceOf(line.Article))}\t{ToolNumbers.Plain(line.Start)}\t{left.Trim()}\t{terminal.Paint(Style.Match, match)}\t{right.Trim()}\n");
    }

    // The occurrence begins in the same column in every line, and is never cut unless it is wider than what is behind that column.
    private void WriteAligned(ConcordanceLine<Article> line)
    {
        var (left, match, right) = Parts(line);
        var width = terminal.Width - _placeWidth - (_placeWidth > 0 ? 1 : 0) - (terminal.HasColor ? 0 : 2);
        var leftWidth = width * 2 / 5;
        var before = ColumnWidth.CutBefore(left, leftWidth);
        var hit = ColumnWidth.Cut(match, width - leftWidth);
        var behind = ColumnWidth.Cut(right, width - leftWidth - ColumnWidth.Of(hit)).TrimEnd();
        var place = _placeWidth == 0 ? "" : terminal.Paint(Style.Place, ColumnWidth.Pad(Place(line.Article), _placeWidth)) + " ";
        terminal.Output.Write($"{place}{ColumnWidth.PadBefore(before, leftWidth)}{(terminal.HasColor ? terminal.Paint(Style.Match, hit) : $"[{hit}]")}{behind}\n");
    }

    private string Place(Article article) => corpora.Parts.Count > 1 ? corpora.PlaceOf(article) : Printable.Line(article.Id);

    private static (string Left, string Match, string Right) Parts(ConcordanceLine<Article> line)
    {
        var (left, match, right) = line.Parts();
        return (OnOneLine(left), OnOneLine(match), OnOneLine(right));
    }

    private static string OnOneLine(string text) => Printable.Line(TableFormat.OnOneLine(text).Replace('\t', ' '));
}
