using System.CommandLine;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Compiler;

namespace Corpus.Cli.Completing;

/// <summary><c>corpus completion</c>: a script that makes a shell complete verbs, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = new("SHELL") { Description = "bash, zsh, fish or powershell" };

    public static Command Create()
    {
        Shell.CompletionSources.Add(CompletionScripts.Shells);
        return ToolCommand.Create(
            "completion",
            "Prints a script that makes a shell complete verbs, options and their values, and files where there are none.",
            ["0: done", "2: there is no such shell"],
            [
                "source <(corpus completion bash)        # in ~/.bashrc",
                "source <(corpus completion zsh)         # in ~/.zshrc, after compinit",
                "corpus completion fish > ~/.config/fish/completions/corpus.fish",
                "corpus completion powershell | Out-String | Invoke-Expression   # in $PROFILE",
            ],
            [Shell],
            Run);
    }

    private static int Run(ToolRun run)
    {
        var shell = run.Parsed.GetRequiredValue(Shell);
        var script = CompletionScripts.Of(shell) ?? throw new ToolException($"there is no script for '{shell}'; write {string.Join(", ", CompletionScripts.Shells[..^1])} or {CompletionScripts.Shells[^1]}");
        if (run.IsJson)
            JsonOutput.Write(run.Terminal.Output, json => WriteJson(json, shell, script));
        else
            run.Terminal.Output.Write(script);
        return ExitCodes.Success;
    }

    private static void WriteJson(Utf8JsonWriter json, string shell, string script)
    {
        json.WriteStartObject();
        json.WriteString("shell", shell);
        json.WriteString("script", script);
        json.WriteEndObject();
    }
}
