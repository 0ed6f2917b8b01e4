using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>Matches a regular expression for no longer than its limit.</summary>
internal readonly struct PatternMatcher
{
    /// <summary>What an expression without a limit of its own is given, and what all matches together may take that have a shorter one each.</summary>
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
    /// <exception cref="TimeoutException">This took longer than the limit of the expression, or all since this was made longer than that and <see cref="Limit"/>.</exception>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        try
        {
            var isMatch = _pattern.IsMatch(text);
            return Environment.TickCount64 - _begin <= LimitOfAll.TotalMilliseconds ? isMatch : throw TooLong(LimitOfAll, null);
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw TooLong(_pattern.MatchTimeout, timeout);
        }
    }

    // A million quick matches take longer than one may.
    private TimeSpan LimitOfAll => _pattern.MatchTimeout > Limit ? _pattern.MatchTimeout : Limit;

    private TimeoutException TooLong(TimeSpan limit, Exception? cause)
        => new(
            $"The regular expression {CSharpLiteral.Of(_pattern.ToString())} took longer than its limit of {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s. Give it " +
            "RegexOptions.NonBacktracking, which takes time in proportion to the text, or write it so that it cannot backtrack, or give it a longer limit.",
            cause);
}
