using System.CommandLine;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler;
using Corpus.Sources;

namespace Corpus.Cli.Creating;

/// <summary><c>corpus new</c>: a folder to begin with.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Folder = new("FOLDER") { Description = "the folder to make; its name is that of the corpus", Validators = { UnknownOption.RefuseInPaths } };
    private static readonly Option<bool> App = new("--app") { Description = "make a C# program with articles of its own, rather than a corpus that is shipped as a package" };
    private static readonly Option<string> Language = new("--language") { Description = "the BCP 47 tag of the articles", HelpName = "TAG", DefaultValueFactory = _ => "en" };
    private static readonly Option<string> License = new("--license") { Description = "the licence of the corpus, as an SPDX expression", HelpName = "LICENSE", DefaultValueFactory = _ => "CC-BY-4.0" };
    private static readonly Option<string> Authors = new("--authors") { Description = "who made the corpus", HelpName = "NAMES", DefaultValueFactory = _ => "The authors of the corpus" };

    public static Command Create() => ToolCommand.Create(
        "new",
        "Makes a folder with a card, two sample articles and a project file: what dotnet new corpus makes.",
        ["0: done", "2: it was not made"],
        ["corpus new Zeepost", "corpus new Zeepost --language nl --license CC0-1.0 --authors \"Ada van Zandrecht\"", "corpus new --app Lezer"],
        [Folder, Language, License, Authors, App],
        Run);

    private static int Run(ToolRun run)
    {
        var folder = run.Parsed.GetRequiredValue(Folder);
        if (folder.Length == 0)
            throw new ToolException("the folder has no name; write one, as in corpus new Zeepost");
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var license = run.Parsed.GetRequiredValue(License);
        if (!IsName(name))
            throw new ToolException($"'{name}' is no name for a corpus: it is part of C# names; write letters, digits, '.' and '_', beginning with a letter, as in Zeepost or Contoso.Zeepost");
        if (!SpdxParser.TryParse(license, out _, out var problem))
            throw new ToolException($"--license '{license}' is no SPDX expression: {problem.What}; write one, as in MIT or CC-BY-4.0 (https://spdx.org/licenses has them all)");
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new ToolException($"'{folder}' exists and is not empty; name another folder");

        var template = new ProjectTemplate(run.Parsed.GetValue(App) ? "corpus-app" : "corpus")
        {
            Name = name,
            Language = run.Parsed.GetRequiredValue(Language),
            License = license,
            Authors = run.Parsed.GetRequiredValue(Authors),
        };
        var files = template.WriteTo(folder);
        if (run.IsJson)
            JsonOutput.Write(run.Terminal.Output, json => WriteJson(json, folder, files));
        else
            WriteText(run.Terminal, folder, files);
        return ExitCodes.Success;
    }

    // Of a namespace and a class; what else C# wants of names, the generator sees to.
    private static bool IsName(string name)
        => name.Split('.').All(part => part.Length > 0 && char.IsLetter(part[0]) && part.All(c => char.IsLetterOrDigit(c) || c == '_'));

    private static void WriteText(Terminal terminal, string folder, IReadOnlyList<string> files)
    {
        foreach (var file in files)
            terminal.Output.Write($"{terminal.Paint(Style.Place, Path.Combine(folder, file))}\n");
        terminal.Output.Write($"Next: corpus check {terminal.Paint(Style.Plain, folder)}\n");
    }

    private static void WriteJson(Utf8JsonWriter json, string folder, IReadOnlyList<string> files)
    {
        json.WriteStartObject();
        json.WriteString("folder", folder);
        json.WriteStrings("files", files);
        json.WriteEndObject();
    }
}
