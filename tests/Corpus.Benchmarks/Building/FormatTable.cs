using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>Prints what the same articles cost in each format, a column for each.</summary>
internal static class FormatTable
{
    public static void Print(IReadOnlyList<CorpusCost> formats, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(
            "The same articles in each format; front matter and JSON lines with title, section, author, tags and words_printed besides, each JSON line with its id.");
        output.WriteLine();
        var count = formats[0].Articles.Count.ToString("N0", CultureInfo.InvariantCulture);
        var table = new MarkdownTable([$"{count} articles", .. formats.Select(cost => $"{cost.Articles.Format.Name} ({cost.Articles.Format.Extension})")]);
        Row("files, MB", c => $"{c.Articles.FileBytes / 1e6:F1}");
        Row("what the corpus adds to a cold build, s", c => $"{c.Builds.Added.Median:F1}");
        Row("build when nothing changed, s", c => $"{c.Builds.NoOp.Median:F1}");
        Row("build after one edited article, s", c => $"{c.Builds.Edit.Median:F1}");
        Row("what it adds to the memory of the C# compiler, MB", c => $"{c.AddedMegabytes:F0}");
        Row("generator in a compiler that has just started, ms", c => $"{c.Compiler.GeneratorSeconds * 1e3:F0}");
        Row("generator: cold, ms", c => $"{c.Generator.Cold.Median:F1}");
        Row("generator: after one edit, ms", c => $"{c.Generator.Edit.Median:F2}");
        Row("generator: its own steps after one edit, ms", c => $"{c.Generator.OwnEdit.Median:F2}");
        Row("`corpus compile`, whole process, s", c => $"{c.Compile.ProcessSeconds.Median:F2}");
        Row("`corpus compile`, steady, MB/s", c => $"{c.Compile.Steady:F0}");
        Row("memory of `corpus compile`, MB", c => $"{c.Compile.PeakMegabytes:F0}");
        Row("image : texts", c => $"{(double)c.ImageBytes / c.Articles.TextBytes:F2}");
        table.Print(output);

        void Row(string name, Func<CorpusCost, FormattableString> cell)
            => table.Add([name, .. formats.Select(cost => cell(cost).ToString(CultureInfo.InvariantCulture))]);
    }
}
