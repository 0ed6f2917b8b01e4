namespace Corpus.Sources;

/// <summary>A baseline file as it stands: its entries with their places, and what is wrong with it.</summary>
internal sealed class BaselineFile
{
    public const string ShippedName = "Corpus.Shipped.txt";
    public const string UnshippedName = "Corpus.Unshipped.txt";

    private readonly string _newline;
    private string[]? _lastUpTo;

    private BaselineFile(SourceFile source, bool isShipped)
    {
        Source = source;
        IsShipped = isShipped;
        _newline = source.Text.Contains("\r\n") ? "\r\n" : "\n";
    }

    public SourceFile Source { get; }

    public bool IsShipped { get; }

    /// <summary>The lines with entries, in the order of the file.</summary>
    public List<PlacedEntry> Lines { get; } = [];

    /// <summary>Reads a file; lines that cannot be read are reported to its <see cref="Source"/> and passed over. O(length).</summary>
    public static BaselineFile Read(string path, string text, bool isShipped)
    {
        var file = new BaselineFile(new SourceFile(path, text, ReadingOptions.None), isShipped);
        for (var start = 0; start < text.Length;)
        {
            var newline = text.IndexOf('\n', start);
            var next = newline < 0 ? text.Length : newline + 1;
            var end = newline < 0 ? text.Length : newline;
            if (end > start && text[end - 1] == '\r')
                end--;
            file.ReadLine(new TextSpan(start, end - start), next);
            start = next;
        }

        return file;
    }

    /// <summary>Adds a line before the first one that sorts behind it, so that a sorted file stays sorted. O(log lines) after the first time.</summary>
    public SourceEdit Insert(string line)
    {
        var text = Source.Text;
        var (low, high) = (0, Lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(LastUpTo[middle], line) > 0)
                high = middle;
            else
                low = middle + 1;
        }

        if (low < Lines.Count)
            return new SourceEdit(new TextSpan(Lines[low].Place.Start, 0), line + _newline);
        var isEnded = text.Length == 0 || text[text.Length - 1] == '\n';
        return new SourceEdit(new TextSpan(text.Length, 0), isEnded ? line + _newline : _newline + line);
    }

    /// <summary>Of each line and those before it, the one that sorts last: ascending, whatever the order of the file.</summary>
    private string[] LastUpTo => _lastUpTo ??= MakeLastUpTo();

    private string[] MakeLastUpTo()
    {
        var last = Lines.Select(line => line.Line).ToArray();
        for (var i = 1; i < last.Length; i++)
        {
            if (string.CompareOrdinal(last[i], last[i - 1]) < 0)
                last[i] = last[i - 1];
        }

        return last;
    }

    private void ReadLine(TextSpan place, int next)
    {
        var line = Source.Text.Substring(place.Start, place.Length);
        if (line.Trim().Length == 0 || line[0] == '#')
            return;

        var isRemoval = line.StartsWith(BaselineLine.Removed, StringComparison.Ordinal);
        if (isRemoval && IsShipped)
        {
            Report(place, $"{BaselineLine.Removed} has no meaning in {ShippedName}", "take the line out, and the one that it names");
        }
        else if (BaselineLine.TryParse(isRemoval ? line.Substring(BaselineLine.Removed.Length) : line, out var entry, out var problem))
        {
            Lines.Add(new PlacedEntry(entry, this, place, next, isRemoval));
        }
        else
        {
            Report(
                place, problem,
                "a line is a corpus, 'article', an id, a member or '-', and a hash; or a corpus, 'property', a name and a type; with tabs between them");
        }
    }

    public void Report(TextSpan place, string what, string advice) => Source.Report(DiagnosticRules.BadBaseline, place, what, advice);
}
