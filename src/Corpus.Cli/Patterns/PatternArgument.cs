using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Patterns;

/// <summary>The argument that is a pattern, and what says how its words are compared.</summary>
internal static class PatternArgument
{
    public static Argument<string> Pattern { get; } = new("PATTERN")
    {
        Description = "words that follow each other; haven* is words that begin so, * any one token, /en$/ a regular expression, haven|kade a choice, " +
            "\"…\" words as they are, \\ takes the meaning of the next character away",
        Validators = { UnknownOption.Refuse },
    };

    public static Option<bool> MatchCase { get; } = new("--match-case") { Description = "words that differ in case are different" };

    /// <summary>The pattern that was given.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static WordPattern Of(ToolRun run) => PatternReader.Read(run.Parsed.GetRequiredValue(Pattern)).ToPattern(run.Parsed.GetValue(MatchCase));

    /// <summary>Counts a pattern, and says in a line where it stands for more than can be counted.</summary>
    public static T Counting<T>(Func<T> count)
    {
        try
        {
            return count();
        }
        catch (InvalidOperationException problem)
        {
            throw new ToolException(problem.Message, innerException: problem);
        }
    }
}
