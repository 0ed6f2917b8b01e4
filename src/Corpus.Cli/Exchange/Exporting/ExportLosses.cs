namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Counts what a format cannot hold.</summary>
internal sealed class ExportLosses
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, (int Articles, string Why)> _losses = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order in which they came up first.</summary>
    public IReadOnlyList<ExportLoss> All => [.. _order.Select(what => new ExportLoss(what, _losses[what].Articles, _losses[what].Why))];

    /// <summary>Adds something of the corpus itself.</summary>
    public void AddOfCorpus(string what, string why) => Add(what, why, articles: 0);

    /// <summary>Counts one more article, or several.</summary>
    public void Add(string what, string why, int articles = 1)
    {
        if (!_losses.TryGetValue(what, out var loss))
            _order.Add(what);
        _losses[what] = (loss.Articles + articles, why);
    }
}
