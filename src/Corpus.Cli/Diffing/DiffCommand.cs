using System.CommandLine;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Compiler;
using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary><c>corpus diff</c>: what changed between two corpora.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Old = new("OLD") { Description = "what was published: a folder, an image, an assembly or a package", Validators = { UnknownOption.RefuseInPaths } };
    private static readonly Argument<string> New = new("NEW") { Description = "what is to be published: the same", Validators = { UnknownOption.RefuseInPaths } };
    private static readonly Option<string?> From = new("--from") { Description = "the version of OLD, to propose the next one", HelpName = "MAJOR.MINOR.PATCH" };
    private static readonly Option<string?> Language = new("--language")
    {
        Description = "the BCP 47 tag of the articles of folders; where one side is compiled, that of the image unless given",
        HelpName = "TAG",
    };

    private static readonly Option<bool> Content = new("--content") { Description = "only what articles say: no names of members, no properties, which programs in C# see" };

    public static Command Create() => ToolCommand.Create(
        "diff",
        "Prints what changed between two corpora, what it means for programs that use them, and the next version.",
        ["0: no differences", "1: differences", "2: it could not be found out"],
        ["corpus diff Krant.2025.1.0.nupkg Krant/", "corpus diff --from 1.4.2 old.corpus new.corpus", "corpus diff --content nieuws.corpus nieuws.jsonl"],
        [Old, New, From, Content, Language],
        Run);

    public static int Run(ToolRun run)
    {
        var from = run.Parsed.GetValue(From);
        PackageVersion version = default;
        if (from is not null && !PackageVersion.TryParse(from, out version))
            throw new ToolException($"'{from}' is not a version; write three numbers, as in --from 1.4.2");

        var reader = new CorpusReader(run.Terminal, run.Parsed.GetValue(Language), run.Cancellation);
        var (old, now) = reader.ReadBoth(run.Parsed.GetRequiredValue(Old), run.Parsed.GetRequiredValue(New));
        if (run.Parsed.GetValue(Content))
            (old, now) = (old.WithoutMembers().WithoutProperties(), now.WithoutMembers().WithoutProperties());
        var changes = Compare(run, old, now);
        if (run.IsJson)
            JsonOutput.Write(run.Terminal.Output, json => WriteJson(json, changes, from is null ? null : version));
        else
            DiffReport.Write(run.Terminal, changes, from is null ? null : version);
        return changes.Count == 0 ? ExitCodes.Success : ExitCodes.Different;
    }

    private static IReadOnlyList<BaselineChange> Compare(ToolRun run, ComparedCorpus old, ComparedCorpus now)
    {
        using var progress = run.Terminal.Progress("comparing");
        return BaselineComparer.Compare(old.Entries, now.Entries);
    }

    private static void WriteJson(Utf8JsonWriter json, IReadOnlyList<BaselineChange> changes, PackageVersion? from)
    {
        var impact = BaselineComparer.ImpactOf(changes);
        json.WriteStartObject();
        json.WriteString("impact", impact is { } gravest ? DiffReport.NameOf(gravest) : "none");
        json.WriteString("from", from?.ToString());
        json.WriteString("next", impact is { } change ? from?.Next(change).ToString() : from?.ToString());
        json.WriteObjects("changes", changes, one =>
        {
            json.WriteString("impact", DiffReport.NameOf(one.Impact));
            json.WriteString("change", one.ToString());
        });
        json.WriteEndObject();
    }
}
