namespace Corpus.Accuracy;

/// <summary>What makes one row of the table.</summary>
/// <param name="Name">How the row is called.</param>
internal sealed record DataSet(string Name)
{
    /// <summary>Texts with gold spans.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>Rules that are passed or failed.</summary>
    public IReadOnlyList<TestCase> Cases { get; init; } = [];

    /// <summary>The ids of articles that have no gold and so are not scored.</summary>
    public IReadOnlyList<string> WithoutGold { get; init; } = [];

    /// <summary>Whether its errors are shown. Those of texts that no rule was made with are not, nor those of texts that another row has.</summary>
    public bool HasVisibleErrors { get; init; } = true;

    /// <summary>Several as one.</summary>
    public static DataSet Pool(string name, IReadOnlyCollection<DataSet> sets)
        => new(name) { Documents = [.. sets.SelectMany(set => set.Documents)], HasVisibleErrors = false };
}
