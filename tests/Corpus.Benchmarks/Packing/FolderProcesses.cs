using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Packing;

/// <summary>The processes that work in a folder, as a build and all that it starts do, and the most memory of each. Linux only; elsewhere nothing is known.</summary>
/// <param name="folder">The folder.</param>
internal sealed class FolderProcesses(string folder)
{
    private readonly Dictionary<string, double> _megabytes = new(StringComparer.Ordinal);

    /// <summary>Of the largest one so far; 0 where nothing is known.</summary>
    public double LargestMegabytes => _megabytes.Values.DefaultIfEmpty().Max();

    /// <summary>Of the largest one whose command line has this.</summary>
    public double LargestOf(string text) => _megabytes.Where(process => process.Key.Contains(text, StringComparison.Ordinal)).Select(process => process.Value).DefaultIfEmpty().Max();

    /// <summary>Notes what there is now.</summary>
    public void Look()
    {
        if (!OperatingSystem.IsLinux())
            return;

        foreach (var process in Directory.GetDirectories("/proc").Where(path => char.IsAsciiDigit(path[^1])))
        {
            try
            {
                if (File.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName != folder)
                    continue;
                var command = File.ReadAllText(Path.Combine(process, "cmdline"));
                var megabytes = ProcessMemory.PeakMegabytes(int.Parse(Path.GetFileName(process), CultureInfo.InvariantCulture));
                _megabytes[command] = Math.Max(megabytes, _megabytes.GetValueOrDefault(command));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // The process ended while we looked.
            }
        }
    }
}
