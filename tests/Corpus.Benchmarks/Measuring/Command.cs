using System.Diagnostics;

namespace Corpus.Benchmarks.Measuring;

/// <summary>Runs other programs and takes their time.</summary>
internal static class Command
{
    private const int WatchEvery = 15;

    // Nothing that is measured here takes a tenth of it: what does not end by then never will.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    /// <summary>The wall time of the whole process, in seconds, and what it printed. It must succeed.</summary>
    public static (double Seconds, string Output) Time(
        string folder, string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
        => Time(folder, program, environment, null, arguments);

    /// <summary>How much memory the process had at most, in megabytes; 0 where that is not known. It must succeed.</summary>
    /// <remarks>Watching takes time, so this run is not timed.</remarks>
    public static double PeakMegabytes(string folder, string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        double megabytes = 0;
        Time(folder, program, environment, process => megabytes = Math.Max(megabytes, ProcessMemory.PeakMegabytes(process)), arguments);
        return megabytes;
    }

    /// <param name="watch">Called now and then while the process runs, with its number.</param>
    public static (double Seconds, string Output) Time(
        string folder, string program, IReadOnlyDictionary<string, string> environment, Action<int>? watch, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(Start(folder, program, environment, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        while (watch is not null && clock.Elapsed < Limit && !process.WaitForExit(WatchEvery))
            watch(process.Id);
        if (!process.WaitForExit(TimeSpan.FromTicks(Math.Max(0, (Limit - clock.Elapsed).Ticks))))
        {
            process.Kill(entireProcessTree: true);
            throw new WrongAnswerException($"{program} {string.Join(' ', arguments)} had not ended after {Limit.TotalMinutes} minutes.");
        }

        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
            throw new WrongAnswerException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}");
        return (seconds, output.Result);
    }

    /// <summary>How a program is started here: what this process knows of MSBuild is kept from it.</summary>
    public static ProcessStartInfo Start(string folder, string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }
}
