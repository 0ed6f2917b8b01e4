using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Corpus.Cli.Commands;

/// <summary>Help as the library prints it, and exit codes and examples below.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private const string Interrupted = "130: interrupted";

    /// <summary>Puts it in the place of the library's own.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((SynchronousCommandLineAction)option.Action!);
    }

    /// <summary>Help of a command does not need the arguments of the command.</summary>
    public override bool ClearsParseErrors => true;

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
