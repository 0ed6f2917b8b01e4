using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Measuring;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary><c>corpus compile</c> with all layers, on one core and on all, in megabytes of article files a second.</summary>
/// <param name="Megabytes">The article files.</param>
/// <param name="Cores">How many cores a process could use.</param>
/// <param name="First">The first time in a process, everything still to be compiled by the runtime; in seconds.</param>
/// <param name="Steady">Again and again in a process that is warm.</param>
internal sealed record CompileOnCores(double Megabytes, int Cores, Sample First, Sample Steady)
{
    /// <summary>The verb of the process that is measured.</summary>
    public const string Verb = "text-compile";

    private const int Processes = 3;
    private const int Rounds = 8;

    /// <summary>In processes of its own, since a process cannot give a core back.</summary>
    public static CompileOnCores Measure(string folder, GeneratedArticles articles, int cores)
    {
        var (first, steady) = (new Sample(), new Sample());
        for (var process = 0; process < Processes; process++)
        {
            // The runtime as the tool sets it for itself (Corpus.Compiler.csproj).
            var environment = new Dictionary<string, string>
            {
                ["DOTNET_PROCESSOR_COUNT"] = cores.ToString(CultureInfo.InvariantCulture),
                ["DOTNET_TieredPGO"] = "0",
                ["DOTNET_TC_QuickJit"] = "0",
            };
            var (_, output) = Command.Time(
                folder, "dotnet", environment, typeof(CompileOnCores).Assembly.Location, Verb, articles.WriteFileList(), cores.ToString(CultureInfo.InvariantCulture));
            var seconds = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToList();
            first.Add(seconds[0]);
            foreach (var value in seconds.Skip(2))
                steady.Add(value);
        }

        return new CompileOnCores(articles.FileBytes / 1e6, cores, first, steady);
    }

    /// <summary>What the measured process does: prints the seconds of one round after the other.</summary>
    /// <param name="fileList">The list of the files.</param>
    /// <param name="cores">How many cores it may use.</param>
    /// <param name="output">Takes the seconds.</param>
    public static void RunChild(string fileList, int cores, TextWriter output)
    {
        // Threads that begin from here on stay on these cores too. Nothing to be done on systems that do not know it.
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = (1 << cores) - 1;

        var list = CorpusFileList.Parse(File.ReadAllText(fileList));
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            if (!CorpusCompiler.Compile(list, fileList + ".corpus", new Report(TextWriter.Null, ReportScope.All, Severities.Read("", "", [])), default))
                throw new WrongAnswerException("corpus compile found errors in the generated articles.");
            output.WriteLine(clock.Elapsed.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }

        CheckLayers(fileList + ".corpus", list.Files.Count);
    }

    private static void CheckLayers(string path, int articles)
    {
        using var image = CorpusImage.Open(path);
        var withLayers = Enumerable.Range(0, image.Count).Select(image.Layers.RangeOf)
            .Count(range => range.TokenCount > 0 && range.SentenceCount > 0 && range.QuotationCount > 0);
        if (image.Count != articles || withLayers < articles * 9 / 10)
            throw new WrongAnswerException($"The image has {image.Count} articles of {articles}, and {withLayers} with all layers.");
    }
}
