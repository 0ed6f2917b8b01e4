namespace Corpus.Benchmarks.Measuring;

/// <summary>A table as README has them.</summary>
internal sealed class MarkdownTable(params string[] header)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(TextWriter output)
    {
        output.WriteLine($"| {string.Join(" | ", header)} |");
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", header.Length - 1))}");
        foreach (var row in _rows)
            output.WriteLine($"| {string.Join(" | ", row)} |");
    }
}
