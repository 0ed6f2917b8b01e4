using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>Prints the results, a column for each number of articles.</summary>
internal static class BuildTable
{
    public static void Print(IReadOnlyList<SizeResult> results, string sdkVersion, TextWriter output)
    {
        output.WriteLine(
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}, SDK {sdkVersion}; medians; files in the system's cache.");
        output.WriteLine();
        var table = new MarkdownTable(["articles of 3.5 KB", .. results.Select(r => r.Count.ToString("N0", CultureInfo.InvariantCulture))]);
        AddBuilds();
        AddGenerator();
        AddCompiling();
        AddProgram();
        table.Print(output);

        void AddBuilds()
        {
            Row("cold build, s", r => $"{r.Cost.Builds.Cold.Median:F1}");
            Row("the same project without a corpus, s", r => $"{r.Cost.Builds.ColdWithout.Median:F1}");
            Row("what the corpus adds, s", r => $"{r.Cost.Builds.Added.Median:F1}");
            Row("build when nothing changed, s", r => $"{r.Cost.Builds.NoOp.Median:F1}");
            Row("build after one edited article, s", r => $"{r.Cost.Builds.Edit.Median:F1}");
            Row("memory of the C# compiler, MB", r => $"{r.Cost.Compiler.Megabytes:F0}");
            Row("without a corpus, MB", r => $"{r.Cost.CompilerWithout.Megabytes:F0}");
        }

        void AddGenerator()
        {
            Generator("generator", r => r.Cost.Generator);
            if (results.Any(r => r.GeneratorWithMembers is not null))
                Generator("generator, a member for each all the same", r => r.GeneratorWithMembers);
        }

        void Generator(string name, Func<SizeResult, GeneratorTime?> time)
        {
            Optional($"{name}: cold, ms", time, t => $"{t.Cold.Median:F1}");
            Optional($"{name}: after one edit, ms", time, t => $"{t.Edit.Median:F2}");
            Optional($"{name}: edit of cold", time, t => $"{t.EditShare:P2}");
            Optional($"{name}: its own steps after one edit, ms", time, t => $"{t.OwnEdit.Median:F2}");
            Optional($"{name}: its own steps, edit of cold", time, t => $"{t.OwnEditShare:P2}");
        }

        void AddCompiling()
        {
            Row("`corpus compile`, whole process, MB/s", r => $"{r.Cost.Compile.WholeProcess:F1}");
            Row("`corpus compile`, steady, MB/s", r => $"{r.Cost.Compile.Steady:F0}");
            Row("image : texts", r => $"{(double)r.Cost.ImageBytes / r.Cost.Articles.TextBytes:F2}");
            Row("assembly, KB", r => $"{r.Cost.AssemblyBytes / 1e3:N0}");
            Row("without a corpus, KB", r => $"{r.AssemblyBytesWithout / 1e3:N0}");
        }

        void AddProgram()
        {
            Start("JIT", r => r.Start);
            if (results.Any(r => r.NativeStart is not null))
                Start("NativeAOT", r => r.NativeStart);
            Row("allocated for the first article, bytes", r => $"{r.Cost.Allocations.FirstArticle:N0}");
            Row("allocated by reading all texts as UTF-8, bytes", r => $"{r.Cost.Allocations.Reading:N0}");
        }

        void Start(string name, Func<SizeResult, StartTime?> time)
        {
            Optional($"{name}: process that prints the first headline, ms", time, t => $"{t.Milliseconds:F1}");
            Optional($"{name}: that prints it as a constant, ms", time, t => $"{t.HelloMilliseconds:F1}");
            Optional($"{name}: ratio", time, t => $"{t.Ratio:F3}");
        }

        void Optional<T>(string name, Func<SizeResult, T?> part, Func<T, FormattableString> cell)
            where T : class
            => Row(name, r => part(r) is { } measured ? cell(measured) : $"–");

        void Row(string name, Func<SizeResult, FormattableString> cell)
            => table.Add([name, .. results.Select(result => cell(result).ToString(CultureInfo.InvariantCulture))]);
    }
}
