using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Rows that the same systems answer over the same articles.</summary>
/// <param name="Name">Which articles.</param>
/// <param name="Title">The same with how many they are.</param>
/// <param name="Area">What is asked of them.</param>
/// <param name="Systems">The systems, ours first.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RowTable(string Name, string Title, QueryArea Area, IReadOnlyList<string> Systems, List<TimedRow> Rows);
