using System.CommandLine;
using System.Globalization;
using System.Text;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

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
        var packaged = new Option<bool>("--packaged") { Description = "warn of what a package of the corpus would lack: a card, a licence" };

        var size = new Option<string?>("--size") { Description = "a file to write the size of the image to, in bytes", HelpName = "FILE", Hidden = true };

        var outline = new Option<string?>("--outline")
        {
            Description = $"an outline to write ({OutlineFile.Extension}), which the compiler of C# reads instead of the files",
            HelpName = "FILE",
            Hidden = true,
        };

        var command = new Command("compile", "Compiles article files into one image that programs map and query.")
        {
            input, output, name, language, report, noWarn, asErrors, configs, packaged, size, outline,
        };
        command.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            return Run(
                parsed.GetRequiredValue(input),
                parsed.GetRequiredValue(output),
                parsed.GetValue(name),
                parsed.GetValue(language),
                parsed.GetValue(packaged),
                parsed.GetValue(size),
                () => new Report(
                    Console.Out,
                    parsed.GetValue(report),
                    Severities.Read(parsed.GetValue(noWarn)!, parsed.GetValue(asErrors)!, parsed.GetValue(configs)!)),
                parsed.GetValue(outline),
                interruption.Token);
        });
        return command;
    }

    private static int Run(
        string input, string output, string? name, string? language, bool isPackaged, string? size, Func<Report> report, string? outline,
        CancellationToken cancellation)
    {
        try
        {
            if (ListOf(input, name, language) is not { } list)
                return Refuse($"'{input}' is neither a folder nor a list of files; name a folder of article files");
            if (ProblemOfOutput(output, isBuild: !Directory.Exists(input)) is { } problem)
                return Refuse(problem);
            if (!CorpusCompiler.Compile(list, output, report(), cancellation, isPackaged: isPackaged, outline: outline))
                return ExitCodes.CorpusErrors;
            if (size is not null)
                WriteSize(size, output);
            return ExitCodes.Success;
        }
        catch (InvalidDataException failure)
        {
            return Refuse($"the image was not written: {failure.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(
                $"the image '{output}' was not written, and what was there is as it was: {failure.Message.TrimEnd('.')}. Make room on that disk and see that this "
                + "user may write there, or name another place; then compile again");
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("corpus: interrupted; nothing was written");
            return ExitCodes.Interrupted;
        }
    }

    // A build cannot ask for the size of a file, and puts a large image elsewhere than a small one.
    private static void WriteSize(string path, string image)
        => ImageFile.Write(path, stream => stream.Write(Encoding.ASCII.GetBytes(new FileInfo(image).Length.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The files of a folder, or of a list that the build wrote; null of what is neither.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static CorpusFileList? ListOf(string input, string? name, string? language)
    {
        if (Directory.Exists(input))
            return CorpusFolder.List(input, name, language);
        if (!input.EndsWith(CorpusFileList.Extension, StringComparison.OrdinalIgnoreCase) || !File.Exists(input))
            return null;

        var content = File.ReadAllText(input);
        return CorpusFileList.IsList(content) ? CorpusFileList.Parse(content) : null;
    }

    /// <summary>
    /// Only an image is ever replaced: neither somebody's document, nor a device, by a slip of the keyboard. In a build the file is the
    /// build's own, and a damaged one has to go.
    /// </summary>
    public static string? ProblemOfOutput(string output, bool isBuild)
    {
        if (output.Length == 0 || Path.GetFileName(output).Length == 0 || Directory.Exists(output))
            return $"'{output}' is no file; give the image a name, as in --output nieuws.corpus";
        if (!isBuild && File.Exists(output) && !ImageFile.IsImage(output))
            return $"'{output}' exists and is not a corpus image, so it is left alone; choose another name or remove it first";
        return null;
    }

    // In the form that MSBuild takes for an error, so that a build shows it.
    private static int Refuse(string problem)
    {
        Console.Error.WriteLine($"corpus : error CORP9001: {problem}");
        return ExitCodes.Usage;
    }
}
