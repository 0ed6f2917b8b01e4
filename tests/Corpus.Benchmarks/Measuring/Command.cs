using System.Diagnostics;

namespace Corpus.Benchmarks.Measuring;

/// <summary>Runs other programs and takes their time.</summary>
internal static class Command
{
    /// <summary>The wall time of the whole process, in seconds, and what it printed. It must succeed.</summary>
    public static (double Seconds, string Output) Time(
        string folder, string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
        => Time(folder, program, environment, null, arguments);

    /// <param name="watch">Called now and then while the process runs.</param>
    public static (double Seconds, string Output) Time(
        string folder, string program, IReadOnlyDictionary<string, string> environment, Action? watch, params string[] arguments)
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

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        while (watch is not null && !process.WaitForExit(15))
            watch();
        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
            throw new WrongAnswerException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}");
        return (seconds, output.Result);
    }
}
