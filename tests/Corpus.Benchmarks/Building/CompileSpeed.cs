using System.Diagnostics;
using Corpus.Benchmarks.Measuring;
using Corpus.Cli.Compiling;
using Corpus.Cli.Reporting;

namespace Corpus.Benchmarks.Building;

/// <summary><c>corpus compile</c> over a folder, in megabytes of articles a second.</summary>
/// <param name="Megabytes">The articles.</param>
/// <param name="ProcessSeconds">As the build calls it: the whole process, start of the runtime included.</param>
/// <param name="SteadySeconds">Called again and again in a process that is warm.</param>
internal sealed record CompileSpeed(double Megabytes, Sample ProcessSeconds, Sample SteadySeconds)
{
    public double WholeProcess => Megabytes / ProcessSeconds.Median;

    public double Steady => Megabytes / SteadySeconds.Median;

    public static CompileSpeed Measure(Package package, string articles, long bytes, int rounds)
    {
        var (process, steady) = (new Sample(), new Sample());
        var output = Path.Combine(package.Root, "speed.corpus");
        for (var round = 0; round < rounds + 2; round++)
            process.Add(Command.Time(package.Root, "dotnet", package.Environment, package.Compiler, "compile", articles, "-o", output).Seconds);

        var list = CorpusFolder.List(articles, "Nieuws", "nl");
        for (var round = 0; round < rounds + 4; round++)
        {
            var clock = Stopwatch.StartNew();
            if (!CorpusCompiler.Compile(list, output, new Report(TextWriter.Null, ReportScope.All, Severities.Read("", "", [])), default))
                throw new WrongAnswerException("corpus compile found errors in the generated articles.");
            if (round > 0)
                steady.Add(clock.Elapsed.TotalSeconds);
        }

        using var image = CorpusImage.Open(output);
        if (image.Count != list.Files.Count)
            throw new WrongAnswerException($"The image has {image.Count} articles of {list.Files.Count}.");
        return new CompileSpeed(bytes / 1e6, process, steady);
    }
}
