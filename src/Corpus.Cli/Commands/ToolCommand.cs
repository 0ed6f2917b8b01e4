using System.CommandLine;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler;
using Corpus.Compiler.Integrity;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Commands;

/// <summary>Makes a command of what it does: all of them have the same manners.</summary>
/// <remarks>
/// What is wrong is one line on standard error that says what to do. A pipe that closes early, as with <c>head</c>, ends a command quietly with 0: whoever reads has what they wanted. Ctrl-C ends it with 130.
/// </remarks>
internal static class ToolCommand
{
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="exitCodes">The codes that it exits with, and what each means.</param>
    /// <param name="examples">Command lines that help shows; each is worth trying.</param>
    /// <param name="symbols">Its arguments and options, in the order of help.</param>
    /// <param name="run">Does it, and gives the exit code.</param>
    public static Command Create(string name, string description, string[] exitCodes, string[] examples, IEnumerable<System.CommandLine.Symbol> symbols, Func<ToolRun, int> run)
    {
        var command = new Verb(name, description, new CommandNotes(exitCodes, examples));
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
                command.Arguments.Add(argument);
            else if (symbol is Option option)
                command.Options.Add(option);
        }

        command.SetAction(parsed => Run(parsed, run));
        return command;
    }

    /// <summary>What help says of a command besides its arguments and options; null for one that was made elsewhere.</summary>
    public static CommandNotes? NotesOn(Command command) => (command as Verb)?.Notes;

    private static int Run(ParseResult parsed, Func<ToolRun, int> run)
    {
        using var interruption = new Interruption();
        try
        {
            using var terminal = Terminal.OfProcess(parsed.GetValue(GlobalOptions.Color));
            return Guarded(new ToolRun(parsed, terminal, interruption.Token), run);
        }
        catch (IOException failure) when (ClosedPipe.IsReason(failure))
        {
            return ExitCodes.Success;
        }
    }

    /// <summary>Does it, and says in one line what is wrong.</summary>
    public static int Guarded(ToolRun context, Func<ToolRun, int> run)
    {
        try
        {
            CsvOption.RefuseWithJson(context);
            var code = run(context);
            context.Terminal.Output.Flush();
            return code;
        }
        catch (IOException failure) when (ClosedPipe.IsReason(failure))
        {
            throw;
        }
        catch (ToolException failure)
        {
            return Say(context, failure.Message, failure.ExitCode, failure.Detail);
        }
        catch (SearchSyntaxException failure)
        {
            return Say(context, failure.Message, ExitCodes.Usage);
        }
        catch (IntegrityException failure)
        {
            return Say(context, failure.Message, ExitCodes.Usage);
        }
        catch (Exception failure) when (failure is CorpusImageException or IOException or UnauthorizedAccessException or InvalidDataException or TimeoutException)
        {
            return Say(context, failure.Message, ExitCodes.Usage);
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            return Say(context, "interrupted", ExitCodes.Interrupted);
        }
    }

    private sealed class Verb(string name, string description, CommandNotes notes) : Command(name, description)
    {
        public CommandNotes Notes => notes;
    }

    private static int Say(ToolRun context, string message, int exitCode, IReadOnlyList<string>? detail = null)
    {
        context.Terminal.FlushWhatCanBe();
        WrappedLine.WriteError(context.Terminal, (Style.Plain, $"corpus: {message.TrimEnd('.')}"));
        foreach (var line in detail ?? [])
            context.Terminal.Error.WriteLine(Printable.Line(line));
        return exitCode;
    }
}
