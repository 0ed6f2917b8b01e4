namespace Corpus;

/// <summary>What a search query counts in articles: a word, a phrase, or words that begin so. Immutable.</summary>
/// <param name="Clause">What the query has of it first.</param>
/// <param name="Readings">
/// What it is in tokens: their forms without case (<see cref="WordForm"/>), once for each different way in which the tokenizers of the corpus cut it. Empty if it is nothing.
/// </param>
/// <param name="IsPrefix">Whether the last token of each reading need only begin so.</param>
/// <remarks>
/// Two readings cannot stand at the same place: they are the same characters, so that at the first difference one has a longer token than the other. Their frequencies
/// can be added.
/// </remarks>
internal sealed record SearchTerm(SearchClause Clause, string[][] Readings, bool IsPrefix)
{
    /// <summary>How often the query has it.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Whether an article must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How a query writes it, without its sign.</summary>
    public string Label => SearchText.Of(Clause with { Occurrence = SearchOccurrence.Optional });

    /// <summary>The same for two terms that count the same.</summary>
    public string Key => $"{(IsPrefix ? '*' : ' ')}{string.Join('\n', Readings.Select(reading => string.Concat(reading.Select(form => $"{form.Length} {form}"))))}";
}
