using System.CommandLine;
using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;
using BuildCommand = Corpus.Compiler.Compiling.CompileCommand;

namespace Corpus.Cli.Compiling;

/// <summary><c>corpus compile</c> for people: what the build's does, with a folder to begin with, progress and JSON.</summary>
internal static class CompileCommand
{
    private static readonly Argument<string> Input = new("FOLDER") { Description = "a folder of article files, or a list of files that a build wrote (.corpusfiles); without it, the folder where you are", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "the image to write", Required = true, HelpName = "FILE" };
    private static readonly Option<string?> Name = new("--name") { Description = "the name of the corpus; the folder's unless given" };
    private static readonly Option<bool> Packaged = new("--packaged") { Description = "warn of what a package of the corpus would lack: a card, a licence" };

    public static Command Create() => ToolCommand.Create(
        "compile",
        "Compiles article files into one image that programs map and query.",
        ["0: done", "1: the corpus has errors, and nothing was written", "2: the image cannot be written"],
        ["corpus compile -o nieuws.corpus", "corpus compile articles --output nieuws.corpus --name Nieuws --language nl"],
        [Input, Output, Name, CorpusPaths.Language, Packaged, SeverityOptions.NoWarn, SeverityOptions.AsErrors, SeverityOptions.Configs],
        Run);

    public static int Run(ToolRun run)
    {
        var (input, output) = (run.Parsed.GetValue(Input) ?? ".", run.Parsed.GetRequiredValue(Output));
        StandardInputOpener.Refuse(input, "compile", "a folder, as a file whose extension says its format (.txt, .md, .jsonl, .conllu)");
        var list = BuildCommand.ListOf(input, run.Parsed.GetValue(Name), run.Parsed.GetValue(CorpusPaths.Language))
            ?? throw new ToolException($"'{input}' is neither a folder nor a list of files; name a folder of article files");
        FolderOpener.Look(run.Terminal, input, list);
        if (ArticleFileReader.Extensions.Contains(Path.GetExtension(output), StringComparer.OrdinalIgnoreCase))
            throw new ToolException($"'{output}' has the extension of an article file; call the image something else, as in --output {Path.GetFileNameWithoutExtension(output)}.corpus");
        if (output.Length > 0)
            OutputFile.RefuseOther(output);
        if (BuildCommand.ProblemOfOutput(output, isBuild: false) is { } problem)
            throw new ToolException(problem);

        var findings = new List<ReportedFinding>();
        var isWritten = Write(run, list, output, findings);
        var check = new CheckedPath(input, list.Files.Count, findings);
        if (run.IsJson)
            JsonOutput.Write(run.Terminal.Output, json => WriteJson(json, isWritten ? output : null, check));
        else
            WriteText(run.Terminal, isWritten ? output : null, check);
        return isWritten ? ExitCodes.Success : ExitCodes.CorpusErrors;
    }

    private static bool Write(ToolRun run, Corpus.Sources.CorpusFileList list, string output, List<ReportedFinding> findings)
    {
        try
        {
            using var progress = run.Terminal.Progress("compiling", "files", list.Files.Count);
            return CorpusCompiler.Compile(
                list, output, new Report(findings.Add, ReportScope.All, SeverityOptions.Of(run.Parsed)), run.Cancellation, isPackaged: run.Parsed.GetValue(Packaged), progress: progress.Set);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(
                $"the image '{output}' was not written, and what was there is as it was: {failure.Message.TrimEnd('.')}. Make room on that disk and see that this user may write there, or name another place",
                innerException: failure);
        }
    }

    private static void WriteText(Terminal terminal, string? image, CheckedPath check)
    {
        FindingsText.Write(terminal, [check]);
        if (image is not null)
            terminal.Output.Write($"{terminal.Paint(Style.Place, image)}\n");
    }

    private static void WriteJson(Utf8JsonWriter json, string? path, CheckedPath check)
    {
        using var image = path is null ? null : CorpusImage.Open(path);
        json.WriteStartObject();
        json.WriteString("image", path);
        json.WriteString("name", image?.Name);
        json.WriteNumberOrNull("articles", image?.Count);
        json.WriteNumberOrNull("bytes", image?.Card.ImageBytes);
        json.WriteString("fingerprint", image?.Fingerprint);

        json.WriteNumber("files", check.Files);
        CheckJson.WriteFindings(json, check.Findings);
        json.WriteEndObject();
    }
}
