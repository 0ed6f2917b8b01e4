using System.CommandLine;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler;

/// <summary>How a tool runs its command line: what is wrong with it is said in a line, with where to find what is right.</summary>
internal static class ToolCommandLine
{
    /// <summary>Parses the arguments and runs the command that they name.</summary>
    /// <returns>The exit code (<see cref="ExitCodes"/>).</returns>
    /// <param name="root">The commands.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="hasResponseFiles">Whether <c>@FILE</c> stands for the arguments in a file, as a build writes them; what a person looks for may begin so.</param>
    public static int Run(RootCommand root, string[] arguments, bool hasResponseFiles)
    {
        // What is looked for may begin with a dash: -haven is not -h with more behind it.
        var configuration = new ParserConfiguration { EnablePosixBundling = false };
        if (!hasResponseFiles)
            configuration.ResponseFileTokenReplacer = null;
        var parsed = root.Parse(arguments, configuration);
        if (parsed.Errors.Count > 0)
        {
            Console.Error.WriteLine(ProblemOf(parsed));
            return ExitCodes.Usage;
        }

        try
        {
            // Commands that write handle interruption themselves; the others may simply end.
            return parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Of help and of versions: commands say themselves what they cannot do.
            Console.Error.WriteLine(Printable.Line($"corpus: {failure.Message.TrimEnd('.')}"));
            return ExitCodes.Usage;
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine($"corpus: a mistake in this program; please report it with what is below\n{failure}");
            return ExitCodes.Usage;
        }
    }

    /// <summary>What is wrong with a command line, in a line that can be printed, and where to find what is right.</summary>
    public static string ProblemOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var problem = command is RootCommand && parsed.UnmatchedTokens is [var verb, ..]
            ? NoVerb(verb, command)
            : string.Join("; ", parsed.Errors.Select(error => error.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal));
        var help = command is RootCommand ? "corpus --help" : $"corpus {command.Name} --help";
        return Printable.Line($"corpus: {problem}{(problem.EndsWith('?') ? "" : ";")} see '{help}'");
    }

    private static string NoVerb(string verb, Command root)
    {
        var advice = NearestWord.To(verb, verb.StartsWith('-') ? root.Options.Select(option => option.Name) : root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name)) is { } nearest ? $"; did you mean '{nearest}'?" : "";
        return $"there is no {(verb.StartsWith('-') ? "option" : "verb")} '{verb}'{advice}";
    }
}
