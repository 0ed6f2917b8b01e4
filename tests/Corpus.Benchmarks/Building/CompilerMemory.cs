using System.Globalization;

namespace Corpus.Benchmarks.Building;

/// <summary>
/// The peak memory of the C# compiler in a build: the high-water mark that Linux keeps for each process, read while the
/// <c>csc</c> of this project runs, every few milliseconds. Elsewhere nothing is measured.
/// </summary>
internal sealed class CompilerMemory
{
    private const string HighWaterMark = "VmHWM:";

    private readonly string _projectFolder;
    private double _megabytes;

    private CompilerMemory(string projectFolder) => _projectFolder = projectFolder;

    /// <summary>Builds the project from nothing. In megabytes; 0 when it could not be measured.</summary>
    /// <remarks>Watching takes time, so this build is not timed.</remarks>
    public static double Measure(BenchmarkProject project)
    {
        var memory = new CompilerMemory(project.Folder);
        project.BuildCold(memory.Watch);
        return memory._megabytes;
    }

    private void Watch()
    {
        if (!OperatingSystem.IsLinux())
            return;

        foreach (var process in Directory.GetDirectories("/proc").Where(path => char.IsAsciiDigit(path[^1])))
        {
            try
            {
                if (IsCompiler(process))
                    _megabytes = Math.Max(_megabytes, HighWaterMarkOf(process));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // The process ended while we looked.
            }
        }
    }

    // The build runs the compiler in the project's folder; others on the machine run theirs elsewhere.
    private bool IsCompiler(string process)
        => File.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName == _projectFolder
            && File.ReadAllText(Path.Combine(process, "cmdline")).Contains("bincore/csc", StringComparison.Ordinal);

    private static double HighWaterMarkOf(string process)
    {
        var line = File.ReadLines(Path.Combine(process, "status")).FirstOrDefault(line => line.StartsWith(HighWaterMark, StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line[HighWaterMark.Length..^" kB".Length], CultureInfo.InvariantCulture) / 1024;
    }
}
