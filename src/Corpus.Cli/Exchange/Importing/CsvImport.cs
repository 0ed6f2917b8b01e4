using System.Globalization;
using System.Text;
using Corpus.Cli.Commands;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Sources;
using CsvHelper;
using CsvHelper.Configuration;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Reads CSV (RFC 4180) with a header: a row is an article, and a column a key.</summary>
/// <param name="map">How columns are called.</param>
/// <param name="delimiter">What separates them.</param>
/// <param name="progress">Shows how far it is.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class CsvImport(KeyMap map, char delimiter, FileProgress progress, CancellationToken cancellation)
{
    private const int LongestShown = 12;

    /// <summary>Makes one article file of it, a line for each row. O(length), in constant memory but for four bytes a row.</summary>
    /// <exception cref="ToolException">It is no such table.</exception>
    public void Read(string path, string origin, ImportedFiles files)
    {
        Utf8Check.Run(path, origin, progress, cancellation);
        using var bytes = File.OpenRead(path);
        using var shown = progress.Begin("importing", bytes.Length);
        using var input = new StreamReader(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        var start = 1;
        using var csv = new CsvParser(input, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter.ToString(), BadDataFound = _ => throw Broken(origin, start) });
        var keys = ReadHeader(csv, origin);
        var lines = new List<int>();
        using var output = files.CreateText(ImportedFiles.NameOf(path, ".jsonl"), line => $"{origin}:{(line <= lines.Count ? lines[line - 1] : line)}");
        var row = new TableRow();
        for (start = csv.RawRow + 1; csv.Read(); start = csv.RawRow + 1)
        {
            cancellation.ThrowIfCancellationRequested();
            if (csv.Count != keys.Length)
                throw Ragged(origin, start, csv.Count, keys.Length);
            lines.Add(start);
            row.Clear();
            for (var i = 0; i < keys.Length; i++)
                AddCell(row, keys[i], csv[i]);
            output.Write(row.ToLine());
            output.Write('\n');
            shown.Set(bytes.Position);
        }

        if (lines.Count == 0)
            throw new ToolException($"'{origin}' has a header and no rows");
    }

    private static void AddCell(TableRow row, string key, string cell)
    {
        if (cell.Length == 0)
            return;
        if (TableColumns.IsBuiltIn(key))
            row.AddText(key, cell);
        else if (CellText.Read(cell) is { } value)
            row.Add(key, value);
    }

    private string[] ReadHeader(CsvParser csv, string origin)
    {
        if (!csv.Read())
            throw new ToolException($"'{origin}' is empty");
        var names = csv.Record!;
        var keys = names.Select(map.KeyOf).ToArray();
        if (names.Length == 1 && names[0].IndexOfAny([';', '\t', '|']) is >= 0 and var other && delimiter == ',')
            throw new ToolException($"the header of '{origin}' is one column; if its columns are separated otherwise, add --delimiter {(names[0][other] == '\t' ? "tab" : $"'{names[0][other]}'")}");
        foreach (var name in map.Theirs.Where(name => !names.Contains(name, StringComparer.Ordinal)))
            throw new ToolException($"'{origin}' has no column '{name}' that --map names; it has {Shown(names)}");
        if (!keys.Contains(BuiltInKeys.Text, StringComparer.Ordinal))
            throw new ToolException($"the first line of '{origin}' is no header with a column '{BuiltInKeys.Text}'; it has {Shown(names)}: say which is the text, as in --map text={Example(names)}");
        if (keys.FirstOrDefault(key => key.Length == 0) is not null)
            throw new ToolException($"a column in the header of '{origin}' has no name; give it one");
        if (keys.GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ToolException($"the header of '{origin}' has '{twice.Key}' twice; give each column its own name");
        return keys;
    }

    private static string Example(string[] names) => names.FirstOrDefault(name => !TableColumns.IsBuiltIn(name) && name.Length is > 0 and < 40 && name.All(char.IsLetterOrDigit)) ?? "inhoud";

    private static string Shown(string[] names) => string.Join(", ", names.Take(LongestShown).Select(name => $"'{SourceFile.Shorten(name)}'")) + (names.Length > LongestShown ? ", …" : "");

    private static ToolException Ragged(string origin, int line, int count, int expected) => new(string.Create(
        CultureInfo.InvariantCulture, $"{origin}:{line}: the row has {ToolNumbers.Counted(count, "column")} and the header {expected}; check the quotes around text with commas, quotes and newlines"));

    private static ToolException Broken(string origin, int line)
        => new(string.Create(CultureInfo.InvariantCulture, $"{origin}:{line}: a quote in this row stands within a cell that has none around it, or is not closed; write it twice, and quotes around the cell"));
}
