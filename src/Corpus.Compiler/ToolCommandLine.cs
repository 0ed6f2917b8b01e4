using System.CommandLine;

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
        var configuration = new ParserConfiguration();
        if (!hasResponseFiles)
            configuration.ResponseFileTokenReplacer = null;
        var parsed = root.Parse(arguments, configuration);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine($"corpus: {error.Message}");
            Console.Error.WriteLine("corpus: 'corpus --help' lists what there is.");
            return ExitCodes.Usage;
        }

        // Commands that write handle interruption themselves; the others may simply end.
        return parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }
}
