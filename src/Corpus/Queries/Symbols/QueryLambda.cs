using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>
/// Watches over lambdas while they make conditions, for what C# allows and no query can do: to ask a condition for its truth. <c>||</c> does so, and joins it with the other at
/// once; <c>?:</c> and <c>if</c> do so too, and would silently take one branch for all articles. Each thread has its own.
/// </summary>
internal static class QueryLambda
{
    [ThreadStatic]
    private static AskedCondition? _asked;

    [ThreadStatic]
    private static int _depth;

    /// <summary>How many lambdas are being called within one another.</summary>
    public static int Depth => _depth;

    /// <summary>Calls the lambda.</summary>
    /// <param name="lambda">The lambda, which makes a condition, a symbol or a key to sort by.</param>
    /// <param name="fields">What it gets in place of an article or a span.</param>
    /// <param name="name">The name of the parameter that it was passed by.</param>
    /// <exception cref="InvalidOperationException">It asked a condition for its truth.</exception>
    /// <exception cref="ArgumentException">It made nothing.</exception>
    public static TMade Call<TFields, TMade>(Func<TFields, TMade> lambda, TFields fields, [CallerArgumentExpression(nameof(lambda))] string name = "")
        where TMade : class
    {
        ArgumentNullException.ThrowIfNull(lambda, name);

        // What asked outside of a lambda, or in one that threw, is of no interest.
        if (_depth == 0)
            _asked = null;
        var before = _asked;
        _depth++;
        try
        {
            var made = lambda(fields) ?? throw new ArgumentException("The lambda gives null instead of what is asked of an article.", name);
            if (_asked is { } asked && asked != before)
                throw WasAsked(asked.Condition);
            return made;
        }
        finally
        {
            _depth--;
            _asked = before;
        }
    }

    /// <summary>A condition, or a symbol that is one, was asked for its truth.</summary>
    public static void Asked(object condition)
    {
        if (_depth > 0)
            _asked = new AskedCondition(condition, _asked);
    }

    /// <summary>It was joined with another one: <c>||</c> has asked for it.</summary>
    public static void Joined(object condition)
    {
        if (_depth > 0 && _asked is { } last && ReferenceEquals(last.Condition, condition))
            _asked = last.Before;
    }

    private static InvalidOperationException WasAsked(object asked)
        => new($"'{(asked is BooleanSymbol symbol ? (Condition)symbol : asked)}' was asked for its truth by '?:', 'if' or 'while', but a query has none until it is asked of an article. Say it with '&&', '||' and '!', or ask the articles: Articles.AsEnumerable().Where(…).");

    // A list rather than a collection: the first query of a program then loads one assembly less.
    private sealed class AskedCondition(object condition, AskedCondition? before)
    {
        public object Condition => condition;

        public AskedCondition? Before => before;
    }
}
