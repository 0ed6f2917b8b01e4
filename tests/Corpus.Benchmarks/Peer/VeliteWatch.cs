using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Peer;

/// <summary>
/// <c>velite dev</c>, which goes on watching the files. After an edit it reads and validates the edited file only, but lists all files and writes
/// all the data again. Before that it waits until the file has not grown for 50 milliseconds.
/// </summary>
/// <param name="Rebuild">Seconds of the rebuild as velite reports them, its output written; without the wait.</param>
/// <param name="Latency">Seconds from the write of the file to that report; with the wait.</param>
/// <param name="Megabytes">The peak memory of the process after the edits; 0 where that is not known.</param>
internal sealed record VeliteWatch(Sample Rebuild, Sample Latency, double Megabytes)
{
    private const int Edits = 11;
    private const string Watching = "watching for changes";
    private const string Finished = "rebuild finished in ";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>How long an edit may take that velite has seen. One made before its watcher is ready is never seen.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="start">Starts velite.</param>
    /// <param name="files">What it watches, and is edited here.</param>
    /// <param name="edits">How many edits were made before.</param>
    /// <param name="output">What it writes.</param>
    public static VeliteWatch Measure(ProcessStartInfo start, string[] files, int edits, string output)
    {
        using var lines = new BlockingCollection<string>();
        using var process = Process.Start(start)!;
        try
        {
            process.OutputDataReceived += (_, line) => Add(lines, line.Data);
            process.BeginOutputReadLine();
            _ = Await(lines, Watching, Limit) ?? throw new WrongAnswerException($"{Velite.Name} did not begin to watch within {Limit.TotalMinutes} minutes.");
            return Measure(lines, process.Id, files, edits, output);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static VeliteWatch Measure(BlockingCollection<string> lines, int process, string[] files, int edits, string output)
    {
        edits = WarmUp(lines, files, edits);
        var (rebuild, latency) = (new Sample(), new Sample());
        for (var i = 0; i < Edits; i++)
        {
            var clock = Stopwatch.StartNew();
            var edit = VeliteEdit.Make(files, edits++);
            var line = Await(lines, Finished, Limit) ?? throw new WrongAnswerException($"{Velite.Name} did not see an edit within {Limit.TotalMinutes} minutes.");
            latency.Add(clock.Elapsed.TotalSeconds);
            rebuild.Add(SecondsIn(line));
            edit.Check(output);
        }

        return new VeliteWatch(rebuild, latency, ProcessMemory.PeakMegabytes(process));
    }

    /// <summary>Edits until velite sees it: it does not say when its watcher is ready.</summary>
    /// <returns>The number of the next edit.</returns>
    private static int WarmUp(BlockingCollection<string> lines, string[] files, int edits)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Limit && !lines.IsCompleted)
        {
            VeliteEdit.Make(files, edits++);
            if (Await(lines, Finished, Patience) is not null)
                return edits;
        }

        throw new WrongAnswerException($"{Velite.Name} saw no edit within {Limit.TotalMinutes} minutes.");
    }

    // A process that ends says nothing any more.
    private static void Add(BlockingCollection<string> lines, string? line)
    {
        if (line is null)
            lines.CompleteAdding();
        else
            lines.Add(line);
    }

    /// <summary>The next line with <paramref name="what"/> in it; null when none came in time.</summary>
    private static string? Await(BlockingCollection<string> lines, string what, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        while (limit - clock.Elapsed is var rest && rest > TimeSpan.Zero && lines.TryTake(out var line, rest))
        {
            if (line.Contains(what, StringComparison.Ordinal))
                return line;
        }

        return null;
    }

    private static double SecondsIn(string line)
    {
        var milliseconds = line[(line.IndexOf(Finished, StringComparison.Ordinal) + Finished.Length)..].Replace("ms", "", StringComparison.Ordinal);
        return double.Parse(milliseconds, CultureInfo.InvariantCulture) / 1e3;
    }
}
