using System.Globalization;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Searching;

/// <summary>Writes what a search found: for a reader on a terminal, or a line for each passage on a pipe.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="corpora">What was searched.</param>
internal sealed class HitText(Terminal terminal, FilteredCorpora corpora)
{
    private const string Indent = "    ";

    /// <summary>Writes hits, each when it is read.</summary>
    /// <param name="hits">The first of those that were found.</param>
    /// <param name="more">How many more were found.</param>
    public void Write(IEnumerable<SearchHit<Article>> hits, int more)
    {
        foreach (var (i, hit) in hits.Index())
        {
            if (!terminal.IsTerminal)
                WriteLines(hit);
            else
                WriteHit(hit, isFirst: i == 0);
        }

        if (terminal.IsTerminal && more > 0)
            terminal.Output.Write($"\n{terminal.Paint(Style.Detail, $"… and {ToolNumbers.Grouped(more)} more (--limit 0 for all)")}\n");
    }

    /// <summary>Writes the ids of hits; before each the corpus where there are several.</summary>
    public void WriteIds(IEnumerable<SearchHit<Article>> hits)
    {
        foreach (var hit in hits)
            terminal.Output.Write($"{terminal.Paint(Style.Place, corpora.Parts.Count > 1 ? $"{corpora.LabelOf(hit.Article)}:{hit.Article.Id}" : hit.Article.Id)}\n");
    }

    // One that has no passages, because none were asked for, is its headline.
    private void WriteLines(SearchHit<Article> hit)
    {
        var place = terminal.Paint(Style.Place, corpora.PlaceOf(hit.Article));
        foreach (var passage in hit.Passages)
            terminal.Output.Write($"{place}\t{MarkedLine.Read(passage.ToString(MarkedLine.Open, MarkedLine.Close)).Line(terminal)}\n");
        if (hit.Passages.Count == 0)
            terminal.Output.Write($"{place}\t{Printable.Line(hit.Article.Headline)}\n");
    }

    private void WriteHit(SearchHit<Article> hit, bool isFirst)
    {
        if (!isFirst)
            terminal.Output.Write('\n');
        foreach (var line in Broken(hit.Article.Headline, terminal.Width))
            terminal.Output.Write($"{terminal.Paint(Style.Title, line)}\n");
        WritePlace(hit);
        foreach (var passage in hit.Passages)
            WritePassage(passage);
    }

    // What does not fit beside the id comes on the next line. Fields alone are worth nothing, and an article need not have a date.
    private void WritePlace(SearchHit<Article> hit)
    {
        var place = corpora.Parts.Count > 1 ? corpora.PlaceOf(hit.Article) : Printable.Line(hit.Article.Id);
        var detail = $"{hit.Article.Date}  {(hit.Score > 0 ? hit.Score.ToString("F2", CultureInfo.InvariantCulture) : "")}".Trim();
        foreach (var (i, line) in Broken(place, terminal.Width - 2).Index())
            terminal.Output.Write($"{(i > 0 ? "\n" : "")}  {terminal.Paint(Style.Place, line)}");
        var isRoom = ColumnWidth.Of(place) + ColumnWidth.Of(detail) + 4 <= terminal.Width;
        if (detail.Length > 0)
            terminal.Output.Write($"{(isRoom ? "  " : "\n  ")}{terminal.Paint(Style.Detail, detail)}");
        terminal.Output.Write('\n');
    }

    private void WritePassage(Passage passage)
    {
        var marked = passage.ToString(MarkedLine.Open, MarkedLine.Close);
        var text = terminal.HasColor ? MarkedLine.Read(marked) : MarkedLine.Read(marked, "»", "«");
        foreach (var (i, line) in text.Lines(terminal, terminal.Width - Indent.Length).Index())
            terminal.Output.Write($"{(i == 0 ? "  - " : Indent)}{line}\n");
    }

    private static IEnumerable<string> Broken(string text, int width)
    {
        var line = Printable.Line(text);
        return MarkedLine.Break(line, width).Select(part => line[part.Start..part.End]);
    }
}
