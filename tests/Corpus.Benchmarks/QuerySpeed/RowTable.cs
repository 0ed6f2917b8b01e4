namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Rows that the same systems answer over the same articles.</summary>
/// <param name="Name">The articles.</param>
/// <param name="Area">What is asked of them.</param>
/// <param name="Systems">The systems, ours first.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RowTable(string Name, QueryArea Area, IReadOnlyList<string> Systems, List<TimedRow> Rows);
