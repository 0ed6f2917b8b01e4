using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Runs ripgrep on one thread over one file.</summary>
internal static class Ripgrep
{
    private const string Program = "rg";

    /// <summary>Whether it is on this machine.</summary>
    public static bool IsThere
    {
        get
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(Program, "--version") { RedirectStandardOutput = true, UseShellExecute = false });
                return process is not null && process.WaitForExit(TimeSpan.FromSeconds(10)) && process.ExitCode == 0;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>The wall time of the whole process in microseconds, and how many lines of the file have the literal.</summary>
    public static (double Microseconds, int Lines) Count(string literal, string file, bool isMapped)
    {
        var start = Stopwatch.GetTimestamp();
        string[] arguments = ["--no-config", "-j1", "-F", "-c", isMapped ? "--mmap" : "--no-mmap", "-e", literal, file];
        using var process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;

        // 1 says that no line has it; then it prints nothing.
        if (process.ExitCode is not (0 or 1))
            throw new WrongAnswerException($"{Program} ended with {process.ExitCode} for '{literal}'.");
        return (time, process.ExitCode == 1 ? 0 : int.Parse(output, CultureInfo.InvariantCulture));
    }
}
