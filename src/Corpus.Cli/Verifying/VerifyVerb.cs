using System.CommandLine;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Integrity;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Verifying;

/// <summary><c>corpus verify</c> for people: what the build's has, with colours and JSON.</summary>
internal static class VerifyVerb
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "an image (.corpus), a package (.nupkg), an assembly (.dll, .exe), a list of parts (.parts), or a folder of them",
        Arity = ArgumentArity.OneOrMore,
        Validators = { UnknownOption.Refuse },
    };

    public static Command Create() => ToolCommand.Create(
        "verify",
        "Checks corpora to the last byte, where they lie, and names the first damaged article. Exit code 0: fine; 1: damaged, or a part is missing; 2: something cannot be checked.",
        ["corpus verify Krant.2025.1.0.nupkg", "corpus verify bin/Release", "corpus verify --json nieuws.corpus"],
        [Paths],
        Run);

    private static int Run(ToolRun run)
    {
        var verdicts = new List<Verdict>();
        var code = new Verifier(verdict => Tell(run, verdict, verdicts), run.Cancellation).Run(run.Parsed.GetRequiredValue(Paths));
        if (run.IsJson)
            JsonOutput.Write(run.Terminal.Output, json => Write(json, verdicts));
        return code;
    }

    private static void Tell(ToolRun run, Verdict verdict, List<Verdict> verdicts)
    {
        if (run.IsJson)
        {
            verdicts.Add(verdict);
            return;
        }

        var terminal = run.Terminal;
        if (verdict.Kind == VerdictKind.Fine)
            terminal.Output.Write($"{terminal.Paint(Style.Place, verdict.Path)}: {terminal.Paint(Style.Plain, verdict.Message)}: {terminal.Paint(Style.Good, "fine")}\n");
        else
            terminal.Error.WriteLine(Printable.Line($"{verdict.Path}: {verdict.Message}"));
        terminal.Output.Flush();
    }

    private static void Write(Utf8JsonWriter json, List<Verdict> verdicts)
    {
        json.WriteStartObject();
        json.WriteObjects("results", verdicts, verdict =>
        {
            json.WriteString("path", verdict.Path);
            json.WriteString("state", verdict.Kind switch { VerdictKind.Fine => "fine", VerdictKind.Damaged => "damaged", _ => "unreadable" });
            json.WriteString("message", verdict.Message);
        });
        json.WriteEndObject();
    }
}
