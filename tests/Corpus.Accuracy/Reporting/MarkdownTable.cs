namespace Corpus.Accuracy;

/// <summary>A table as README has them, its columns aligned for the console too.</summary>
internal sealed class MarkdownTable(params string[] header)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(TextWriter output)
    {
        var widths = header.Select((title, i) => _rows.Select(row => row[i].Length).Append(title.Length).Max()).ToArray();
        Line(header);
        output.WriteLine($"|{string.Join('|', widths.Select((width, i) => i == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":"))}|");
        foreach (var row in _rows)
            Line(row);

        void Line(string[] cells)
            => output.WriteLine($"| {string.Join(" | ", cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])))} |");
    }
}
