using System.Buffers;
using System.Globalization;
using Corpus.Cli.Exchange.Formats;
using Corpus.Sources;
using CsvHelper;
using CsvHelper.Configuration;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Writes CSV as RFC 4180 has it, with a header, in UTF-8, and a line feed behind each row: a row an article.</summary>
internal sealed class CsvArticleWriter : ArticleWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly CsvWriter _csv;
    private readonly IReadOnlyList<string> _keys;
    private readonly ArticleComparison _comparison;
    private readonly TableRow _row = new();
    private int _rows;

    /// <param name="output">Takes it; left open.</param>
    /// <param name="keys">The keys that have columns.</param>
    /// <param name="comparison">Finds out what it cannot hold.</param>
    public CsvArticleWriter(TextWriter output, IReadOnlyList<string> keys, ArticleComparison comparison)
    {
        _csv = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        _keys = keys;
        _comparison = comparison;
        foreach (var column in TableColumns.Head.Concat(keys).Append(BuiltInKeys.Text))
            WriteCell(column);
        _csv.NextRecord();
    }

    public override void Write(ExportedArticle article)
    {
        var source = article.Source;
        _row.Clear();
        foreach (var column in TableColumns.Head)
        {
            var text = TableColumns.HeadOf(source, column) ?? "";
            WriteCell(text);
            if (text.Length > 0)
                _row.AddText(column, text);
        }

        var values = source.Fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var key in _keys)
        {
            var cell = values.TryGetValue(key, out var value) ? CellText.Of(value) : "";
            WriteCell(cell);
            if (CellText.Read(cell) is { } read)
                _row.Add(key, read);
        }

        WriteCell(source.Text);
        _row.AddText(BuiltInKeys.Text, source.Text);
        _csv.NextRecord();
        _comparison.Add(source, TableRow.ArticleOf(_row.ToLine()), _rows++);
    }

    public override void Finish() => _csv.Flush();

    public override void Dispose()
    {
        _csv.Dispose();
        base.Dispose();
    }

    // The library leaves a lone carriage return without quotes, which ends a row for some readers, and a blank at an end, which some take away.
    private void WriteCell(string text)
        => _csv.WriteField(text, shouldQuote: text.Length > 0 && (text.AsSpan().IndexOfAny(Special) >= 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])));
}
