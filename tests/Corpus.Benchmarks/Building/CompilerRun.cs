using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>The C# compiler in a build from nothing.</summary>
/// <param name="Megabytes">Its peak memory; 0 where that is not known.</param>
/// <param name="GeneratorSeconds">What our generator took in that new process, by the compiler's own report; 0 without a corpus.</param>
internal sealed record CompilerRun(double Megabytes, double GeneratorSeconds)
{
    private const string Generator = "Corpus.Generator.CorpusGenerator";

    /// <summary>Builds the project.</summary>
    /// <remarks>Watching takes time, so this build is not timed.</remarks>
    public static CompilerRun Measure(BenchmarkProject project)
    {
        double megabytes = 0;
        var report = project.BuildReporting(_ => megabytes = Math.Max(megabytes, MegabytesOfCompiler(project.Folder)));
        return new CompilerRun(megabytes, project.Format is null ? 0 : GeneratorSecondsIn(report));
    }

    private static double MegabytesOfCompiler(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return 0;

        double megabytes = 0;
        foreach (var process in Directory.GetDirectories("/proc").Where(path => char.IsAsciiDigit(path[^1])))
        {
            try
            {
                if (IsCompiler(process, folder))
                    megabytes = Math.Max(megabytes, ProcessMemory.PeakMegabytes(int.Parse(Path.GetFileName(process), CultureInfo.InvariantCulture)));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // The process ended while we looked.
            }
        }

        return megabytes;
    }

    // The build runs the compiler in the project's folder; others on the machine run theirs elsewhere.
    private static bool IsCompiler(string process, string folder)
        => File.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName == folder
            && File.ReadAllText(Path.Combine(process, "cmdline")).Contains("bincore/csc", StringComparison.Ordinal);

    // A line of its table has the seconds, the share of all generators (either with a '<' when it is small) and the name.
    private static double GeneratorSecondsIn(string report)
    {
        var line = report.Split('\n')
            .Select(line => line.Trim().TrimStart('<'))
            .FirstOrDefault(line => line.EndsWith(Generator, StringComparison.Ordinal) && char.IsAsciiDigit(line[0]))
            ?? throw new WrongAnswerException("The compiler does not report the time of our generator.");
        return double.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
