using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.TextSpeed;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>What was measured.</summary>
internal sealed class QueryResults
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

    /// <summary>Rows whose answers differ: they have no time.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>What was left out, and why.</summary>
    public List<string> Skipped { get; } = [];

    /// <summary>Measures a row, or notes that its answers differ, and tells that it does so.</summary>
    public void Measure(RowTable table, string row, Func<TimedRow> measure) => Try($"{row}, {table.Name}", () => table.Rows.Add(measure()));

    /// <summary>Does something that is measured, or notes what was wrong, and tells that it does so.</summary>
    public void Try(string what, Action measure)
    {
        Console.Error.WriteLine(what);
        try
        {
            measure();
        }
        catch (WrongAnswerException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            Errors.Add($"{what}: {wrong.Message}");
        }
    }
}
