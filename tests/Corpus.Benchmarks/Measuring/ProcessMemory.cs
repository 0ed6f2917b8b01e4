using System.Globalization;

namespace Corpus.Benchmarks.Measuring;

/// <summary>The most memory that a process had so far: the high-water mark that Linux keeps for each one. Elsewhere nothing is measured.</summary>
internal static class ProcessMemory
{
    private const string HighWaterMark = "VmHWM:";

    /// <summary>Resident megabytes; 0 when they cannot be read, as of a process that has ended.</summary>
    public static double PeakMegabytes(int process)
    {
        if (!OperatingSystem.IsLinux())
            return 0;

        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(HighWaterMark, StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line[HighWaterMark.Length..^" kB".Length], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
