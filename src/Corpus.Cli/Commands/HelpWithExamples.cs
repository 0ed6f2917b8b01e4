using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Corpus.Cli.Commands;

/// <summary>Help as the library prints it, and examples below.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
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
        var examples = ToolCommand.Examples(parseResult.CommandResult.Command);
        if (examples.Count == 0)
            return code;

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
