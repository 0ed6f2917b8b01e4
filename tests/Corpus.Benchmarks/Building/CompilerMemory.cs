using System.Globalization;

namespace Corpus.Benchmarks.Building;

/// <summary>
/// The peak memory of the C# compiler in a build: the high-water mark that Linux keeps for each process, read while the
/// <c>csc</c> of this project runs, every few milliseconds. Elsewhere nothing is measured.
/// </summary>
/// <param name="projectFolder">Where the build runs its compiler; others on the machine run theirs elsewhere.</param>
internal sealed class CompilerMemory(string projectFolder)
{
    private const string HighWaterMark = "VmHWM:";

    /// <summary>In megabytes; 0 when it was not measured.</summary>
    public double Megabytes { get; private set; }

    public void Watch()
    {
        if (!OperatingSystem.IsLinux())
            return;

        foreach (var process in Directory.GetDirectories("/proc").Where(path => char.IsAsciiDigit(path[^1])))
        {
            try
            {
                if (IsCompiler(process))
                    Megabytes = Math.Max(Megabytes, HighWaterMarkOf(process));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // The process ended while we looked.
            }
        }
    }

    private bool IsCompiler(string process)
        => File.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName == projectFolder
            && File.ReadAllText(Path.Combine(process, "cmdline")).Contains("bincore/csc", StringComparison.Ordinal);

    private static double HighWaterMarkOf(string process)
    {
        var line = File.ReadLines(Path.Combine(process, "status")).FirstOrDefault(line => line.StartsWith(HighWaterMark, StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line[HighWaterMark.Length..^" kB".Length], CultureInfo.InvariantCulture) / 1024;
    }
}
