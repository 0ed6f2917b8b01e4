using System.CommandLine;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Compiler;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Checking;

/// <summary><c>corpus check</c>: all that a build would find in article files, without a build.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "folders of article files, or article files; without any, the folder where you are. What is compiled already, corpus verify checks",
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { UnknownOption.RefuseInPaths },
    };

    private static readonly Option<string?> Sarif = new("--sarif") { Description = "write the findings as SARIF 2.1.0, which code hosts and editors read; - is standard output", HelpName = "FILE" };

    private static readonly Option<bool> Strict = new("--strict") { Description = "exit with 1 for warnings too" };

    private static readonly Option<bool> Packaged = new("--packaged") { Description = "warn of what a package of the corpus would lack: a card, a licence" };

    public static Command Create() => ToolCommand.Create(
        "check",
        "Finds everything that a build would find in article files: broken dates and heads, bad encodings, double ids, unknown keys.",
        ["0: no errors", "1: errors, or warnings with --strict", "2: it could not be found out"],
        ["corpus check", "corpus check --strict --packaged Krant/", "corpus check --sarif corpus.sarif", "corpus check --nowarn CORP2002 articles/"],
        [Paths, CorpusPaths.Language, Strict, Packaged, Sarif, SeverityOptions.NoWarn, SeverityOptions.AsErrors, SeverityOptions.Configs],
        Run);

    public static int Run(ToolRun run)
    {
        var paths = run.Parsed.GetValue(Paths) is { Length: > 0 } given ? given : ["."];
        var sarif = run.Parsed.GetValue(Sarif);
        if (run.IsJson && sarif is CorpusOpener.StandardInput)
            throw new ToolException("--json and --sarif - both write to standard output; give --sarif a file");

        using var file = sarif is null or CorpusOpener.StandardInput ? null : OutputFile.Of(sarif, hasDash: true, run.Cancellation);
        if (file is not null)
            SarifLog.RefuseOther(sarif!);
        var checks = paths.Select(path => Check(run, path)).ToList();
        file?.Write(stream => JsonOutput.Write(stream, json => WriteSarif(json, checks)));
        if (run.IsJson)
            JsonOutput.Write(run.Terminal.Output, json => CheckJson.Write(json, checks));
        else if (sarif is CorpusOpener.StandardInput)
            JsonOutput.Write(run.Terminal.Output, json => WriteSarif(json, checks));
        else
            FindingsText.Write(run.Terminal, checks);

        var findings = checks.SelectMany(check => check.Findings);
        return findings.Any(finding => finding.IsError || run.Parsed.GetValue(Strict)) ? ExitCodes.CorpusErrors : ExitCodes.Success;
    }

    private static CheckedPath Check(ToolRun run, string path)
    {
        var list = ListOf(run, path);
        using var temporary = new TemporaryFolder();
        using var progress = run.Terminal.Progress("checking", "files", list.Files.Count);
        var findings = new List<ReportedFinding>();
        CorpusCompiler.Compile(
            list, temporary.PathOf("corpus.corpus"), new Report(findings.Add, ReportScope.All, SeverityOptions.Of(run.Parsed)), run.Cancellation,
            isPackaged: run.Parsed.GetValue(Packaged), progress: progress.Set);
        return new CheckedPath(path, list.Files.Count, findings);
    }

    private static CorpusFileList ListOf(ToolRun run, string path)
    {
        var language = run.Parsed.GetValue(CorpusPaths.Language);
        StandardInputOpener.Refuse(path, "check", "a file whose extension says its format (.txt, .md, .jsonl, .conllu)");
        if (Directory.Exists(path))
        {
            var list = CorpusFolder.List(path, null, language);
            FolderOpener.Look(run.Terminal, path, list);
            return list;
        }

        if (!File.Exists(path))
            throw new ToolException($"'{path}' does not exist; name a folder of article files, or an article file");
        return ArticleFileReader.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            ? FolderOpener.ListOfFile(path, language)
            : throw new ToolException($"'{path}' is no article file; what is compiled already, 'corpus verify' checks");
    }

    private static void WriteSarif(Utf8JsonWriter json, List<CheckedPath> checks) => SarifLog.Write(json, checks, Directory.GetCurrentDirectory());
}
