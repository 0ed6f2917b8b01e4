using System.Diagnostics.CodeAnalysis;

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
    /// <exception cref="InvalidOperationException">It asked a condition for its truth.</exception>
    /// <exception cref="ArgumentException">It made nothing.</exception>
    public static Condition Call<TFields>(Func<TFields, Condition> lambda, TFields fields, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(lambda))] string name = "predicate")
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
            var condition = lambda(fields) ?? throw new ArgumentException("The lambda gives null where it has to give a condition.", name);
            if (asked.Count != count)
                throw WasAsked(asked.Peek());
            return condition;
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

    [SuppressMessage("Globalization", "CA1305:Specify IFormatProvider", Justification = "It is C#.")]
    private static InvalidOperationException WasAsked(object asked)
        => new($"'{(asked is BooleanSymbol symbol ? (Condition)symbol : asked)}' was asked for its truth by '?:', 'if' or 'while', but a query has none until it is asked of an article. Say it with '&&', '||' and '!', or ask the articles: Articles.AsEnumerable().Where(…).");
}
