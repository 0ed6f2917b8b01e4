using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>Matches a regular expression for no longer than its limit.</summary>
internal readonly struct PatternMatcher
{
    /// <summary>What an expression without a limit of its own is given.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly Regex _pattern;
    private readonly long _begin;

    /// <summary>Begins to count the time.</summary>
    public PatternMatcher(Regex pattern)
    {
        _pattern = PreparedPattern.Of(pattern).Limited;
        _begin = Environment.TickCount64;
    }

    /// <summary>Whether it finds a match.</summary>
    /// <exception cref="TimeoutException">This took longer than the limit, or all since it was made.</exception>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        try
        {
            var isMatch = _pattern.IsMatch(text);
            return Environment.TickCount64 - _begin <= _pattern.MatchTimeout.TotalMilliseconds ? isMatch : throw TooLong(null);
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw TooLong(timeout);
        }
    }

    private TimeoutException TooLong(Exception? cause)
        => new(
            $"The regular expression {CSharpLiteral.Of(_pattern.ToString())} took longer than its limit of {_pattern.MatchTimeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s. Give it " +
            "RegexOptions.NonBacktracking, which takes time in proportion to the text, or write it so that it cannot backtrack, or give it a longer limit.",
            cause);
}
