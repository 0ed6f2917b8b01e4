using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Corpus.Cli.Commands;

/// <summary>Help as the library prints it, and exit codes and examples below.</summary>
/// <param name="help">What prints it.</param>
/// <param name="isAsked">Whether the user asks for it.</param>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help, bool isAsked) : SynchronousCommandLineAction
{
    private const string Interrupted = "130: interrupted";

    /// <summary>Puts it in the place of the library's own, and shows it to whoever names no verb.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var help = (SynchronousCommandLineAction)option.Action!;
        option.Action = new HelpWithExamples(help, isAsked: true);
        root.Action = new HelpWithExamples(help, isAsked: false);
    }

    /// <summary>Help that is asked for does not need the arguments of the command.</summary>
    public override bool ClearsParseErrors => isAsked;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (ToolCommand.NotesOn(parseResult.CommandResult.Command) is not { } notes)
            return code;

        var output = parseResult.InvocationConfiguration.Output;
        Write(output, "Exit codes:", [.. notes.ExitCodes, Interrupted]);
        Write(output, "Examples:", notes.Examples);
        return code;
    }

    private static void Write(TextWriter output, string head, IEnumerable<string> lines)
    {
        output.WriteLine(head);
        foreach (var line in lines)
            output.WriteLine($"  {line}");
        output.WriteLine();
    }
}
