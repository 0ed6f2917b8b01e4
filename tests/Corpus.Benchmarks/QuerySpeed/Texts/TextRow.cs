namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Queries of one kind, a row of the table.</summary>
internal sealed record TextRow(string Name, IReadOnlyList<TextQuery> Queries);
