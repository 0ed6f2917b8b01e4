namespace Corpus.Cli.Exchange.Importing;

/// <summary>Counts what a corpus has no place for.</summary>
internal sealed class ImportNotices
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, (long Count, bool SaysCount)> _counts = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order in which they came up first.</summary>
    public IReadOnlyList<ImportNotice> All => [.. _order.Select(what => new ImportNotice(what, _counts[what].Count, _counts[what].SaysCount))];

    /// <summary>Counts one more time, or several.</summary>
    public void Add(string what, long count = 1) => Add(what, count, saysCount: false);

    /// <summary>Takes words that say how often it is already.</summary>
    public void AddCounted(string what, long count) => Add(what, count, saysCount: true);

    private void Add(string what, long count, bool saysCount)
    {
        if (!_counts.TryGetValue(what, out var before))
            _order.Add(what);
        _counts[what] = (before.Count + count, saysCount);
    }
}
