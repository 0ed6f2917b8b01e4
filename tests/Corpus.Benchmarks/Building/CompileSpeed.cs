using System.Diagnostics;
using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Measuring;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Benchmarks.Building;

/// <summary><c>corpus compile</c> over the files of a corpus, in megabytes of articles a second.</summary>
/// <param name="Megabytes">The articles.</param>
/// <param name="ProcessSeconds">As the build calls it: the whole process, start of the runtime included.</param>
/// <param name="SteadySeconds">Called again and again in a process that is warm.</param>
/// <param name="PeakMegabytes">The most memory that the process of the former had; 0 where that is not known.</param>
internal sealed record CompileSpeed(double Megabytes, Sample ProcessSeconds, Sample SteadySeconds, double PeakMegabytes)
{
    public double WholeProcess => Megabytes / ProcessSeconds.Median;

    public double Steady => Megabytes / SteadySeconds.Median;

    public static CompileSpeed Measure(Package package, GeneratedArticles articles, int rounds)
    {
        var (process, steady) = (new Sample(), new Sample());
        for (var round = 0; round < rounds + 2; round++)
            process.Add(ProcessTime(package, articles));
        var megabytes = Command.PeakMegabytes(package.Root, "dotnet", package.Environment, Arguments(package, articles));

        var list = CorpusFileList.Parse(articles.FileList());
        for (var round = 0; round < rounds + 4; round++)
        {
            var clock = Stopwatch.StartNew();
            if (!CorpusCompiler.Compile(list, Output(package), new Report(TextWriter.Null, ReportScope.All, Severities.Read("", "", [])), default))
                throw new WrongAnswerException("corpus compile found errors in the generated articles.");
            if (round > 0)
                steady.Add(clock.Elapsed.TotalSeconds);
        }

        using var image = CorpusImage.Open(Output(package));
        if (image.Count != articles.Count)
            throw new WrongAnswerException($"The image has {image.Count} articles of {articles.Count}.");
        return new CompileSpeed(articles.FileBytes / 1e6, process, steady, megabytes);
    }

    /// <summary>One whole process, in seconds.</summary>
    public static double ProcessTime(Package package, GeneratedArticles articles)
        => Command.Time(package.Root, "dotnet", package.Environment, Arguments(package, articles)).Seconds;

    private static string[] Arguments(Package package, GeneratedArticles articles)
        => [package.Compiler, "compile", articles.WriteFileList(), "-o", Output(package)];

    private static string Output(Package package) => Path.Combine(package.Root, "speed.corpus");
}
