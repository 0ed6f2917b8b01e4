using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Packing;

/// <summary>Prints the results, a column for each number of articles.</summary>
internal static class PackTable
{
    public static void Print(IReadOnlyList<PackResult> results, string sdkVersion, TextWriter output)
    {
        output.WriteLine(
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}, SDK {sdkVersion}; medians; files in the system's cache.");
        output.WriteLine();
        var table = new MarkdownTable(["articles of 3.5 KB, a file each", .. results.Select(r => r.Count.ToString("N0", CultureInfo.InvariantCulture))]);
        Row("files, MB", r => $"{r.Articles.FileBytes / 1e6:N0}");
        Row("`dotnet pack`, from nothing, s", r => $"{r.Pack.Seconds:F1}");
        Row("memory of its largest process, MB", r => $"{r.Pack.Megabytes:F0}");
        Row("memory of the largest of `corpus`, with what it has mapped of the image, MB", r => $"{r.Pack.ToolMegabytes:F0}");
        Row("`corpus compile` alone, s", r => $"{r.CompileSeconds:F1}");
        Row("its memory, MB", r => $"{r.CompileMegabytes:F0}");
        Row("image, MB", r => $"{r.Pack.ImageBytes / 1e6:N0}");
        Row("package, MB", r => $"{r.Pack.PackageBytes / 1e6:N0}");
        Row("first restore of a consumer, which unpacks the package, s", r => $"{r.FirstRestore:F1}");
        Row("a consumer's restore and build, s", r => $"{r.Build.Median:F2}");
        Row("the same program without a corpus, s", r => $"{r.BuildWithout.Median:F2}");
        Row("ratio", r => $"{r.Build.RatioTo(r.BuildWithout):F3}");
        Row("opening the corpus in a new process, ms", r => $"{r.Article.OpenMilliseconds:F2}");
        Row("opening its image again, in a process that is warm, ms", r => $"{r.Article.WarmMilliseconds:F2}");
        Row("until the text of one article is read, in a new process, ms", r => $"{r.Article.ReadMilliseconds:F2}");
        Row("of the image in memory then, KB", r => $"{r.Article.TouchedBytes / 1e3:N0}");
        Row("process that prints the first headline, ms", r => $"{r.Start.Milliseconds:F1}");
        Row("that prints it as a constant, ms", r => $"{r.Start.HelloMilliseconds:F1}");
        Row("that prints it from JSON lines which it has read, ms", r => $"{r.PeerStart.Median * 1e3:N0}");
        Row("memory of the process with the package, MB", r => $"{r.Megabytes:F0}");
        Row("memory of the one with JSON lines, MB", r => $"{r.PeerMegabytes:N0}");
        table.Print(output);

        void Row(string name, Func<PackResult, FormattableString> cell)
            => table.Add([name, .. results.Select(result => cell(result).ToString(CultureInfo.InvariantCulture))]);
    }
}
