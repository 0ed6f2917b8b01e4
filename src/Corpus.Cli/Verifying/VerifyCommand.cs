using System.CommandLine;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Integrity;

namespace Corpus.Cli.Verifying;

/// <summary><c>corpus verify</c> for people: what the build's has, with colours and JSON.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "an image (.corpus, or whatever it is called), a package (.nupkg), an assembly (.dll, .exe), a list of parts (.parts), or a folder of them",
        Arity = ArgumentArity.OneOrMore,
        Validators = { UnknownOption.RefuseInPaths },
    };

    public static Command Create() => ToolCommand.Create(
        "verify",
        "Checks corpora to the last byte, where they lie, and names the first damaged article.",
        ["0: fine", "1: damaged, or a part is missing", "2: something cannot be checked"],
        ["corpus verify Krant.2025.1.0.nupkg", "corpus verify bin/Release", "corpus verify --json nieuws.corpus"],
        [Paths],
        Run);

    public static int Run(ToolRun run)
    {
        foreach (var path in run.Parsed.GetRequiredValue(Paths))
            StandardInputOpener.Refuse(path, "verify", "a file whose extension says what it is (.corpus, .nupkg, .dll)");
        var verdicts = new List<Verdict>();
        var code = Verify(run, verdicts);
        if (run.IsJson)
            JsonOutput.Write(run.Terminal.Output, json => Write(json, verdicts));
        return code;
    }

    private static int Verify(ToolRun run, List<Verdict> verdicts)
    {
        using var progress = run.Terminal.Progress("verifying");
        var verifier = new Verifier(run.IsJson ? verdicts.Add : verdict => run.Terminal.Tell(progress, () => Tell(run.Terminal, verdict)), run.Cancellation);
        return verifier.Run(run.Parsed.GetRequiredValue(Paths));
    }

    private static void Tell(Terminal terminal, Verdict verdict)
    {
        if (verdict.Kind == VerdictKind.Fine)
            WrappedLine.Write(terminal, (Style.Place, verdict.Path), (Style.Plain, $": {verdict.Message}: "), (Style.Good, "fine"));
        else
            WrappedLine.WriteError(terminal, (Style.Place, verdict.Path), (Style.Plain, $": {verdict.Message}"));
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
