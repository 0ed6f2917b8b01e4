namespace Corpus.Cli.Exchange.Importing;

/// <summary>Counts what a corpus has no place for.</summary>
internal sealed class ImportNotices
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order in which they came up first.</summary>
    public IReadOnlyList<ImportNotice> All => [.. _order.Select(what => new ImportNotice(what, _counts[what]))];

    public void Add(string what, long count = 1)
    {
        if (!_counts.TryGetValue(what, out var before))
            _order.Add(what);
        _counts[what] = before + count;
    }
}
