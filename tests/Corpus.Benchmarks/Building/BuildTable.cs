using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>Prints the results, a column for each number of articles.</summary>
internal static class BuildTable
{
    public static void Print(IReadOnlyList<SizeResult> results, TextWriter output)
    {
        output.WriteLine(
            $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSArchitecture}; medians");
        output.WriteLine();
        var table = new MarkdownTable(["articles of 3.5 KB", .. results.Select(r => r.Articles.ToString("N0", CultureInfo.InvariantCulture))]);
        Row("cold build, s", r => $"{r.ColdBuild:F1}");
        Row("the same project without a corpus, s", r => $"{r.ColdBuildWithout:F1}");
        Row("build when nothing changed, s", r => $"{r.NoOpBuild:F1}");
        Row("build after one edited article, s", r => $"{r.EditBuild:F1}");
        Row("generator, new driver, ms", r => $"{r.Generator.Cold:F1}");
        Row("generator after one edit, ms", r => $"{r.Generator.Edit:F2}");
        Row("of which Roslyn's own bookkeeping, ms", r => $"{r.Generator.Bookkeeping:F2}");
        Row("generator with members for all, new driver, ms", r => $"{r.GeneratorWithMembers.Cold:F1}");
        Row("the same after one edit, ms", r => $"{r.GeneratorWithMembers.Edit:F2}");
        Row("compiler memory, MB", r => $"{r.CompilerMegabytes:F0}");
        Row("without a corpus, MB", r => $"{r.CompilerMegabytesWithout:F0}");
        Row("`corpus compile`, whole process, MB/s", r => $"{r.Compile.WholeProcess:F1}");
        Row("`corpus compile`, warm, MB/s", r => $"{r.Compile.InProcess:F0}");
        Row("assembly, KB", r => $"{r.AssemblyBytes / 1e3:N0}");
        Row("without a corpus, KB", r => $"{r.AssemblyBytesWithout / 1e3:N0}");
        Row("image : articles", r => $"{(double)r.ImageBytes / r.TextBytes:F2}");
        Row("start to first headline, ms", r => $"{r.Start.Milliseconds:F1}");
        Row("start to the same line as a constant, ms", r => $"{r.Start.HelloMilliseconds:F1}");
        Row("ratio, pair by pair", r => $"{r.Start.Ratio:F3}");
        Row("NativeAOT: first headline, ms", r => r.NativeStart is { } native ? $"{native.Milliseconds:F1}" : (FormattableString)$"–");
        Row("NativeAOT: constant, ms", r => r.NativeStart is { } native ? $"{native.HelloMilliseconds:F1}" : (FormattableString)$"–");
        Row("NativeAOT: ratio, pair by pair", r => r.NativeStart is { } native ? $"{native.Ratio:F3}" : (FormattableString)$"–");
        Row("allocated for the first article, bytes", r => $"{r.FirstArticleAllocated:N0}");
        Row("allocated by reading all texts as UTF-8, bytes", r => $"{r.ReadAllocated:N0}");
        table.Print(output);

        void Row(string name, Func<SizeResult, FormattableString> cell)
            => table.Add([name, .. results.Select(result => cell(result).ToString(CultureInfo.InvariantCulture))]);
    }
}
