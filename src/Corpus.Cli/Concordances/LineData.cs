using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Tables;

namespace Corpus.Cli.Concordances;

/// <summary>Writes the lines of a concordance for another program: the library's columns, and before them the corpus of each line.</summary>
internal static class LineData
{
    private const string CorpusColumn = "corpus";

    /// <summary>Writes how many lines there are.</summary>
    public static void WriteCount(Utf8JsonWriter json, string signature, int count)
    {
        json.WriteStartObject();
        json.WriteString("signature", signature);
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    /// <summary>Writes an object with the signature and all lines, each when it is found; gives their number.</summary>
    public static int WriteJson(ToolRun run, FilteredCorpora corpora, string signature, IEnumerable<ConcordanceLine<Article>> lines)
    {
        var columns = Columns(corpora);
        var count = 0;
        using var json = new StreamedJson(run.Terminal.Output);
        json.Writer.WriteStartObject();
        json.Writer.WriteString("signature", signature);
        json.Writer.WriteStartArray("rows");
        foreach (var line in lines)
        {
            TableOutput.WriteRow(json.Writer, columns, line);
            json.Advance();
            count++;
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        return count;
    }

    /// <summary>Writes a line of names and all lines, each when it is found; gives their number.</summary>
    public static int WriteCsv(ToolRun run, FilteredCorpora corpora, IEnumerable<ConcordanceLine<Article>> lines)
    {
        var count = 0;
        TableFormat.WriteCsv(run.Terminal.Output, lines.Select(line =>
        {
            count++;
            return line;
        }), Columns(corpora), run.Cancellation);
        return count;
    }

    private static IReadOnlyList<TableColumn<ConcordanceLine<Article>>> Columns(FilteredCorpora corpora) =>
    [
        new(CorpusColumn, line => corpora.LabelOf(line.Article)),
        .. ConcordanceColumns.Of<Article>(CountedCorpora.Of(corpora.Articles)).Select(column => column.Name == CorpusColumn ? column with { Name = "field:" + CorpusColumn } : column),
    ];
}
