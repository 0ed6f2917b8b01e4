using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.TextSpeed;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>What was measured.</summary>
internal sealed class QueryResults : SpeedResults
{
    /// <summary>Rows of queries, a table each.</summary>
    public List<RowTable> Tables { get; } = [];

    /// <summary>How far ranked searches give the same, line by line.</summary>
    public List<string> Answers { get; } = [];

    /// <summary>The sizes of images and of the other systems' files.</summary>
    public List<FileSizes> Sizes { get; } = [];

    /// <summary>Processes that answer one query, as pairs of ours and others.</summary>
    public List<StartResult> Starts { get; } = [];

    /// <summary>The compiler of corpora on one core; null if that was left out.</summary>
    public CompileOnCores? Compile { get; set; }

    /// <summary>Measures a row, or notes that its answers differ, and tells that it does so.</summary>
    public void Measure(RowTable table, string row, Func<TimedRow> measure) => Try($"{row}, {table.Name}", () => table.Rows.Add(measure()));
}
