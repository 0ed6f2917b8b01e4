using System.Diagnostics;
using Corpus.Benchmarks.Articles;
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
/// <param name="OwnCold">Milliseconds with a new driver in the generator's own steps, as the driver times them.</param>
/// <param name="OwnEdit">The same after one article was edited; the rest of <paramref name="Edit"/> is the driver going through its tables.</param>
internal sealed record GeneratorTime(Sample Cold, Sample Edit, Sample OwnCold, Sample OwnEdit)
{
    private const int ColdRuns = 5;
    private const int Edits = 41;

    // Where one file holds all articles an edit costs what the file costs; the spread is as small.
    private const int EditsOfOneFile = 5;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    /// <summary>The work of an edit as a share of the cold work, the driver's included.</summary>
    public double EditShare => Edit.Median / Cold.Median;

    /// <summary>The same of the generator's own steps.</summary>
    public double OwnEditShare => OwnEdit.Median / OwnCold.Median;

    /// <param name="articles">The articles on disk, which stay as they are.</param>
    /// <param name="members">Whether articles get named members; null leaves it to their number.</param>
    public static GeneratorTime Measure(GeneratedArticles articles, bool? members)
    {
        var (cold, edit, ownCold, ownEdit) = (new Sample(), new Sample(), new Sample(), new Sample());
        for (var run = 0; run <= ColdRuns; run++)
        {
            // The first run warms up the JIT compiler.
            if (run == 1)
                (cold, edit, ownCold, ownEdit) = (new Sample(), new Sample(), new Sample(), new Sample());
            Run(articles, members, trackSteps: false, cold, edit, TotalOf);
            Run(articles, members, trackSteps: true, ownCold, ownEdit, (driver, _) => OwnOf(driver));
        }

        return new GeneratorTime(cold, edit, ownCold, ownEdit);
    }

    private static void Run(
        GeneratedArticles articles, bool? members, bool trackSteps, Sample cold, Sample edit, Func<GeneratorDriver, TimeSpan, double> milliseconds)
    {
        AdditionalText[] texts = [.. articles.Files.Select(path => new DiskText(path))];
        var list = new DiskText(articles.Folder + CorpusFileList.Extension, articles.FileList(members));
        var compilation = CSharpCompilation.Create(
            "App", [CSharpSyntaxTree.ParseText("class C;", ParseOptions)], Basic.Reference.Assemblies.Net100.References.All);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            [list, .. texts],
            ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

        driver = Time(driver, cold);
        CheckAnswer(driver, articles.Count);
        for (var i = 0; i < (texts.Length == 1 ? EditsOfOneFile : Edits); i++)
        {
            var text = texts[i * 611 % texts.Length];
            Time(driver.ReplaceAdditionalText(text, new DiskText(text.Path, articles.Format.Edited(text.GetText()!.ToString(), i))), edit);
        }

        GeneratorDriver Time(GeneratorDriver before, Sample sample)
        {
            var clock = Stopwatch.StartNew();
            var after = before.RunGenerators(compilation);
            sample.Add(milliseconds(after, clock.Elapsed));
            return after;
        }
    }

    private static double TotalOf(GeneratorDriver driver, TimeSpan elapsed) => elapsed.TotalMilliseconds;

    private static double OwnOf(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.TrackedSteps.Where(step => typeof(TrackingNames).GetField(step.Key) is not null)
            .Concat(result.TrackedOutputSteps)
            .SelectMany(step => step.Value)
            .Where(run => run.Outputs.IsEmpty || run.Outputs.Any(output => output.Reason != IncrementalStepRunReason.Cached))
            .Sum(run => run.ElapsedTime.TotalMilliseconds);
    }

    private static void CheckAnswer(GeneratorDriver driver, int count)
    {
        var facade = driver.GetRunResult().Results.Single().GeneratedSources.Single(source => source.HintName == "Nieuws.g.cs").SourceText.ToString();
        if (!facade.Contains($"Count = {count};", StringComparison.Ordinal))
            throw new WrongAnswerException($"The generator did not find the {count} articles.");
    }
}
