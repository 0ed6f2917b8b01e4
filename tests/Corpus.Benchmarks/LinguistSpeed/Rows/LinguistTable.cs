namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Rows that the same systems do over the same articles.</summary>
/// <param name="Name">Which articles.</param>
/// <param name="Title">The same with how many they are.</param>
/// <param name="Systems">The systems, ours first.</param>
/// <param name="Rows">The rows.</param>
internal sealed record LinguistTable(string Name, string Title, IReadOnlyList<ILinguistSystem> Systems, List<LinguistTimedRow> Rows);
