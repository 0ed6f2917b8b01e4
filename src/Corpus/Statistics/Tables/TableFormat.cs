using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Corpus;

/// <summary>Writes rows in the forms that other programs and readers take.</summary>
internal static class TableFormat
{
    // So many rows are written between two looks at the token of cancellation.
    private const int Batch = 256;

    // So many bytes of JSON are held back at most, but for one row: a row may be a whole article.
    private const int HeldBytes = 1 << 16;

    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n" };

    /// <summary>A line of names, then a line for each row.</summary>
    public static void WriteCsv<TRow>(TextWriter writer, IEnumerable<TRow> rows, IReadOnlyList<TableColumn<TRow>> columns, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CsvLine.Write(writer, columns.Select(column => column.Name));
        foreach (var (i, row) in rows.Index())
        {
            if (i % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            CsvLine.Write(writer, columns.Select(column => column.Value(row).ToString()));
        }
    }

    /// <summary>An object with the signature, the totals where there are any, and the rows, in UTF-8.</summary>
    public static void WriteJson<TRow>(
        Stream stream, string signature, IReadOnlyList<KeyValuePair<string, TableCell>> totals, IEnumerable<TRow> rows, IReadOnlyList<TableColumn<TRow>> columns, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, JsonOptions);
        json.WriteStartObject();
        json.WriteString("signature", signature);
        if (totals.Count > 0)
        {
            json.WriteStartObject("totals");
            foreach (var (name, value) in totals)
            {
                json.WritePropertyName(name);
                value.WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteStartArray("rows");
        foreach (var (i, row) in rows.Index())
        {
            if (i % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            if (json.BytesPending > HeldBytes)
                json.Flush();

            json.WriteStartObject();
            foreach (var column in columns)
            {
                json.WritePropertyName(column.Name);
                column.Value(row).WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The first rows in columns, how many more there are, and the signature.</summary>
    public static string Print<TRow>(IReadOnlyList<TRow> rows, IReadOnlyList<TableColumn<TRow>> columns, string signature, int most)
    {
        var cells = rows.Take(most).Select(row => columns.Select(column => column.Value(row)).ToArray()).ToArray();
        var texts = cells.Select(row => Array.ConvertAll(row, cell => cell.ToDisplay())).Prepend([.. columns.Select(column => column.Name)]).ToArray();
        var widths = columns.Select((_, column) => texts.Max(row => WidthOf(row[column]))).ToArray();
        var isNumber = columns.Select((_, column) => cells.Any(row => row[column].IsNumber)).ToArray();
        var print = new StringBuilder();
        foreach (var row in texts)
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Length; column++)
            {
                var blanks = new string(' ', widths[column] - WidthOf(row[column]));
                line.Append(column == 0 ? "" : "  ").Append(isNumber[column] ? blanks + row[column] : row[column] + blanks);
            }

            print.Append(line.ToString().TrimEnd()).Append('\n');
        }

        if (rows.Count > most)
            print.Append(CultureInfo.InvariantCulture, $"… and {rows.Count - most:N0} more\n");
        return print.Append(signature).ToString();
    }

    /// <summary>The text with a space for each line end, and for several that follow each other.</summary>
    public static string OnOneLine(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r'))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not ('\n' or '\r'))
                line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString();
    }

    /// <summary>How many characters a reader sees: grapheme clusters, each taken to be as wide as the others.</summary>
    public static int WidthOf(string text) => new StringInfo(text).LengthInTextElements;
}
