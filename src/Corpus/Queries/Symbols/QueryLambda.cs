using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>
/// Watches over lambdas while they make conditions, for what C# allows and no query can do: to ask a condition for its truth. <c>||</c> does so, and joins it with the other at
/// once; <c>?:</c> and <c>if</c> do so too, and would silently take one branch for all articles. Each thread has its own.
/// </summary>
internal static class QueryLambda
{
    [ThreadStatic]
    private static Stack<object>? _asked;

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
        var asked = _asked ??= new Stack<object>();
        if (_depth == 0)
            asked.Clear();
        var count = asked.Count;
        _depth++;
        try
        {
            var made = lambda(fields) ?? throw new ArgumentException("The lambda gives null instead of what is asked of an article.", name);
            if (asked.Count != count)
                throw WasAsked(asked.Peek());
            return made;
        }
        finally
        {
            _depth--;
            while (asked.Count > count)
                asked.Pop();
        }
    }

    /// <summary>A condition, or a symbol that is one, was asked for its truth.</summary>
    public static void Asked(object condition)
    {
        if (_depth > 0)
            _asked!.Push(condition);
    }

    /// <summary>It was joined with another one: <c>||</c> has asked for it.</summary>
    public static void Joined(object condition)
    {
        if (_depth > 0 && _asked!.TryPeek(out var last) && ReferenceEquals(last, condition))
            _asked.Pop();
    }

    private static InvalidOperationException WasAsked(object asked)
        => new($"'{(asked is BooleanSymbol symbol ? (Condition)symbol : asked)}' was asked for its truth by '?:', 'if' or 'while', but a query has none until it is asked of an article. Say it with '&&', '||' and '!', or ask the articles: Articles.AsEnumerable().Where(…).");
}
