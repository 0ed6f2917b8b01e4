namespace Corpus.Sources;

/// <summary>What both baseline files of a project come to: the shipped lines without those taken away, and the unshipped ones.</summary>
internal sealed class CorpusBaseline
{
    private readonly BaselineFile? _unshipped;
    private readonly Dictionary<(string Corpus, bool IsArticle, string Name), PlacedEntry> _entries = [];
    private readonly Dictionary<BaselineEntry, PlacedEntry> _removals = [];

    /// <summary>Puts the files together; lines that contradict each other are reported to their file. O(lines).</summary>
    public CorpusBaseline(BaselineFile? shipped, BaselineFile? unshipped)
    {
        _unshipped = unshipped;
        foreach (var line in shipped?.Lines ?? [])
            Add(line);
        foreach (var line in (unshipped?.Lines ?? []).Where(line => line.IsRemoval))
            Remove(line);
        foreach (var line in (unshipped?.Lines ?? []).Where(line => !line.IsRemoval))
            Add(line);
    }

    /// <summary>The entries, in no particular order.</summary>
    public IReadOnlyCollection<BaselineEntry> Entries => [.. _entries.Values.Select(line => line.Entry)];

    /// <summary>The line of an entry.</summary>
    public PlacedEntry LineOf(BaselineEntry entry) => _entries[entry.Subject];

    /// <summary>The edits of the unshipped file that take note of a change; none without such a file.</summary>
    public IReadOnlyList<SourceFix> Note(BaselineChange change)
    {
        if (_unshipped is null)
            return [];

        var edits = new List<SourceEdit>();
        if (change.Old is { } old)
            edits.Add(LineOf(old) is { File.IsShipped: false } line ? Delete(line) : _unshipped.Insert(BaselineLine.Removed + old.ToLine()));
        if (change.New is { } added)
            edits.Add(_removals.TryGetValue(added, out var removal) ? Delete(removal) : _unshipped.Insert(added.ToLine()));
        return [new SourceFix($"Take note of it in {BaselineFile.UnshippedName}", [.. edits.OrderBy(edit => edit.Place.Start)])];
    }

    private void Add(PlacedEntry line)
    {
        if (_entries.TryGetValue(line.Entry.Subject, out _))
            line.File.Report(line.Place, $"'{SourceFile.Shorten(line.Entry.Subject.Name)}' is given twice", "keep one of the lines (the first one counts)");
        else
            _entries.Add(line.Entry.Subject, line);
    }

    private void Remove(PlacedEntry line)
    {
        if (_entries.TryGetValue(line.Entry.Subject, out var removed) && removed.Entry == line.Entry)
        {
            _entries.Remove(line.Entry.Subject);
            _removals[line.Entry] = line;
        }
        else
        {
            line.File.Report(line.Place, $"{BaselineFile.ShippedName} has no such line to take away", "take this line out");
        }
    }

    private static SourceEdit Delete(PlacedEntry line) => new(new TextSpan(line.Place.Start, line.Next - line.Place.Start), "");
}
