using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>Prints the results.</summary>
internal static class TextTable
{
    public static void Print(TextResults results, TextWriter output)
    {
        Line(output, $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}; one thread, systems in turn, medians; MB of UTF-8.");
        foreach (var speeds in results.Speeds.GroupBy(speed => speed.Text))
            PrintSpeeds(speeds.Key, speeds, output);
        output.WriteLine();
        output.WriteLine("Answers, compared first:");
        output.WriteLine();
        foreach (var answer in results.Answers)
            output.WriteLine($"- {answer}");
        if (results.Growths.Count > 0)
            PrintGrowths(results.Growths, output);
        if (results.Compiles.Count > 0)
            PrintCompiles(results.Compiles, output);
        foreach (var skipped in results.Skipped)
            Line(output, $"\nskipped {skipped}");
    }

    private static void PrintSpeeds(BenchmarkText text, IEnumerable<Speed> speeds, TextWriter output)
    {
        output.WriteLine();
        var table = new MarkdownTable(
            string.Create(CultureInfo.InvariantCulture, $"{text.Name}: {text.Articles.Count:N0} articles, {text.Bytes / 1e6:F1} MB"), "MB/s", "95 % reach", "parts", "bytes allocated a part");
        foreach (var speed in speeds)
            Row(table, speed.System.Name, $"{speed.Megabytes:F0}", $"{speed.SlowMegabytes:F0}", $"{speed.Count:N0}", $"{speed.BytesPerPart:F1}");
        table.Print(output);
    }

    private static void PrintGrowths(IEnumerable<Growth> growths, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Hard texts: nanoseconds a byte at a quarter of the length and at full length (the least of nine); the same in linear time.");
        output.WriteLine();
        var systems = growths.Select(growth => growth.System.Name).Distinct(StringComparer.Ordinal).ToList();
        var table = new MarkdownTable(["text", .. systems.SelectMany(system => new[] { $"{system}: ¼", "full", "ratio" })]);
        foreach (var input in growths.GroupBy(growth => growth.Input.Name, StringComparer.Ordinal))
            Row(table, input.Key, [.. input.SelectMany(growth => new FormattableString[] { $"{growth.Short:F2}", $"{growth.Long:F2}", $"{growth.Ratio:F2}" })]);
        table.Print(output);
    }

    private static void PrintCompiles(IReadOnlyList<CompileOnCores> compiles, TextWriter output)
    {
        output.WriteLine();
        var table = new MarkdownTable(
            string.Create(CultureInfo.InvariantCulture, $"`corpus compile`, all layers, {compiles[0].Megabytes:F1} MB of dated text"), "steady, MB/s", "first in its process, MB/s");
        foreach (var compile in compiles)
            Row(table, string.Create(CultureInfo.InvariantCulture, $"cores: {compile.Cores}"), $"{compile.Megabytes / compile.Steady.Median:F1}", $"{compile.Megabytes / compile.First.Median:F1}");
        table.Print(output);
    }

    private static void Row(MarkdownTable table, string name, params FormattableString[] cells)
        => table.Add([name, .. cells.Select(cell => cell.ToString(CultureInfo.InvariantCulture))]);

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
