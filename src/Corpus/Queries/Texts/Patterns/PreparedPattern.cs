using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>What is made of a regular expression once, and lives as long as it does. Immutable, so thread-safe.</summary>
internal sealed class PreparedPattern
{
    private static readonly ConditionalWeakTable<Regex, PreparedPattern> Known = [];

    private PreparedPattern(Regex pattern)
    {
        var hasLimit = pattern.MatchTimeout != Regex.InfiniteMatchTimeout;
        Limited = hasLimit ? pattern : new Regex(pattern.ToString(), pattern.Options, PatternMatcher.Limit);
        Automaton = PatternAutomaton.Of(pattern, isOfCulture: !hasLimit);
    }

    /// <summary>The expression with a limit of time: its own, if it has one.</summary>
    public Regex Limited { get; }

    /// <summary>What answers for it; null where only the expression itself can.</summary>
    public PatternAutomaton? Automaton { get; }

    /// <summary>That of the expression. O(its length) the first time.</summary>
    public static PreparedPattern Of(Regex pattern) => Known.GetValue(pattern, static made => new PreparedPattern(made));
}
