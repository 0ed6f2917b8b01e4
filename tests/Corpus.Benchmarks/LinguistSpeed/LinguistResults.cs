using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>What was measured.</summary>
internal sealed class LinguistResults : SpeedResults
{
    /// <summary>Rows of tasks, a table each.</summary>
    public List<LinguistTable> Tables { get; } = [];

    /// <summary>What the other systems are and in what way they were used.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Measures a row, or notes that its answers differ, and tells that it does so.</summary>
    public void Measure(LinguistTable table, string row, Func<LinguistTimedRow> measure) => Try($"{row}, {table.Name}", () => table.Rows.Add(measure()));
}
