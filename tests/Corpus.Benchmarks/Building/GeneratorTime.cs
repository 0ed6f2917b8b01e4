using System.Diagnostics;
using Corpus.Benchmarks.Measuring;
using Corpus.Generator;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Building;

/// <summary>
/// The generator in this process, over the very files, in a driver like the compiler's: the wall time of <c>RunGenerators</c>, Roslyn's own
/// bookkeeping included.
/// </summary>
/// <param name="Cold">Milliseconds with a new driver, files read from disk.</param>
/// <param name="Edit">Milliseconds after one article was edited.</param>
/// <param name="Bookkeeping">
/// Milliseconds after one article was edited for a generator with the same number of inputs that does nothing: what Roslyn itself takes.
/// </param>
internal sealed record GeneratorTime(double Cold, double Edit, double Bookkeeping)
{
    private const int ColdRuns = 5;
    private const int Edits = 41;

    public double EditShare => Edit / Cold;

    public static GeneratorTime Measure(string articles, bool? members)
    {
        var cold = new Sample();
        var edit = new Sample();
        var bookkeeping = new Sample();
        for (var run = 0; run <= ColdRuns; run++)
        {
            var files = Files(articles, members);
            var (driver, compilation) = Driver(new CorpusGenerator(), files);
            var clock = Stopwatch.StartNew();
            driver = driver.RunGenerators(compilation);
            var milliseconds = clock.Elapsed.TotalMilliseconds;
            CheckAnswer(driver, files.Length - 1);

            // The first run warms up the JIT compiler.
            if (run == 0)
            {
                MeasureEdits(driver, compilation, files, new Sample());
                continue;
            }

            cold.Add(milliseconds);
            MeasureEdits(driver, compilation, files, edit);
            var (idle, _) = Driver(new IdleGenerator(), files);
            MeasureEdits(idle.RunGenerators(compilation), compilation, files, bookkeeping);
        }

        return new GeneratorTime(cold.Median, edit.Median, bookkeeping.Median);
    }

    private static void MeasureEdits(GeneratorDriver driver, Compilation compilation, AdditionalText[] files, Sample sample)
    {
        for (var i = 0; i < Edits; i++)
        {
            var file = files[1 + (i * 611 % (files.Length - 1))];
            var edited = driver.ReplaceAdditionalText(file, new DiskText(file.Path, file.GetText() + $" Ronde {i}."));
            var clock = Stopwatch.StartNew();
            edited.RunGenerators(compilation);
            sample.Add(clock.Elapsed.TotalMilliseconds);
        }
    }

    private static AdditionalText[] Files(string articles, bool? members)
    {
        var paths = Directory.GetFiles(articles, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var list = $"corpus: Nieuws\nnamespace: App\nlanguage: nl\nmembers: {members}\nfiles:\n"
            + string.Concat(paths.Select(path => $"{Path.GetRelativePath(articles, path)}\t{path}\n"));
        return [new DiskText(Path.Combine(articles, "Nieuws" + CorpusFileList.Extension), list), .. paths.Select(path => new DiskText(path))];
    }

    private static (GeneratorDriver Driver, Compilation Compilation) Driver(IIncrementalGenerator generator, AdditionalText[] files)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "App", [CSharpSyntaxTree.ParseText("class C;", parse)], Basic.Reference.Assemblies.Net100.References.All);
        return (CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, parse), compilation);
    }

    private static void CheckAnswer(GeneratorDriver driver, int count)
    {
        var facade = driver.GetRunResult().Results.Single().GeneratedSources.Single(source => source.HintName == "Nieuws.g.cs").SourceText.ToString();
        if (!facade.Contains($"Count = {count};", StringComparison.Ordinal))
            throw new WrongAnswerException($"The generator did not find the {count} articles.");
    }
}
