using System.CommandLine;
using Corpus.Cli.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary><c>corpus compile</c>: the command line of it.</summary>
internal static class CompileCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("INPUT")
        {
            Description = $"a folder of article files, or a list of files that the build wrote ({CorpusFileList.Extension})",
        };
        var output = new Option<string>("--output", "-o") { Description = "the image to write", Required = true, HelpName = "FILE" };
        var name = new Option<string?>("--name") { Description = "the name of the corpus; for a folder, the folder's name unless given" };
        var language = new Option<string?>("--language") { Description = "the BCP 47 tag of the articles, for a folder" };
        var report = new Option<ReportScope>("--report")
        {
            Description = "which findings to print: all, or those about the corpus as a whole when the compiler's analyzer prints the others",
            DefaultValueFactory = _ => ReportScope.All,
        };
        var noWarn = new Option<string>("--nowarn") { Description = "codes not to report, as in $(NoWarn)", DefaultValueFactory = _ => "" };
        var asErrors = new Option<string>("--warnaserror")
        {
            Description = "codes to report as errors, as in $(WarningsAsErrors)",
            DefaultValueFactory = _ => "",
        };
        var configs = new Option<string[]>("--config")
        {
            Description = "global analyzer configs with severities",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };

        var command = new Command("compile", "Compiles article files into one image that programs map and query.")
        {
            input, output, name, language, report, noWarn, asErrors, configs,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(output),
            parsed.GetValue(name),
            parsed.GetValue(language),
            new Report(
                Console.Out,
                parsed.GetValue(report),
                Severities.Read(parsed.GetValue(noWarn)!, parsed.GetValue(asErrors)!, parsed.GetValue(configs)!)),
            cancellation)));
        return command;
    }

    private static int Run(string input, string output, string? name, string? language, Report report, CancellationToken cancellation)
    {
        try
        {
            var list = Directory.Exists(input)
                ? CorpusFolder.List(input, name, language)
                : CorpusFileList.Parse(File.ReadAllText(input));
            return CorpusCompiler.Compile(list, output, report, cancellation) ? ExitCodes.Success : ExitCodes.CorpusErrors;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"corpus : error CORP1010: {failure.Message}");
            return ExitCodes.Usage;
        }
    }
}
