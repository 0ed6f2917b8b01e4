using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A list of values in a query; where it may be missing, <c>a.Tags?.Contains("x") == true</c>.</summary>
/// <typeparam name="TElement">The type of one value.</typeparam>
/// <typeparam name="TSymbol">The symbol of one value.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is the symbol of a list.")]
public sealed class ListSymbol<TElement, TSymbol> : Symbol<IReadOnlyList<TElement>?>
{
    private const string NoOrder = "Lists have no order. Sort by a part that has one, such as a.Tags.Count.";

    private readonly bool _isNullable;

    private readonly Func<ValueSource<TElement>, TSymbol> _symbol;

    internal ListSymbol(ValueSource<IReadOnlyList<TElement>?> source, bool isNullable, Func<ValueSource<TElement>, TSymbol> symbol)
        : base(source, presence: null)
    {
        _isNullable = isNullable;
        _symbol = symbol;
    }

    /// <summary>There is no such order: the compiler says what to sort by.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(NoOrder, error: true)]
    public static implicit operator OrderKey(ListSymbol<TElement, TSymbol> symbol) => throw new InvalidOperationException(NoOrder);

    /// <summary>How many it has.</summary>
    public NullableNumberSymbol<int> Count => new(Part(_isNullable ? "?.Count" : ".Count", static list => list?.Count), Presence);

    /// <summary>Whether it is missing: <c>a.Tags == null</c>.</summary>
    public static Condition operator ==(ListSymbol<TElement, TSymbol>? left, IReadOnlyList<TElement>? right) => left!.Is(new SameListTest<TElement>(right, isNot: false));

    /// <summary>Whether it is there: <c>a.Tags != null</c>.</summary>
    public static Condition operator !=(ListSymbol<TElement, TSymbol>? left, IReadOnlyList<TElement>? right) => left!.Is(new SameListTest<TElement>(right, isNot: true));

    /// <summary>Whether it is missing: <c>null == a.Tags</c>.</summary>
    public static Condition operator ==(IReadOnlyList<TElement>? left, ListSymbol<TElement, TSymbol>? right) => right == left;

    /// <summary>Whether it is there: <c>null != a.Tags</c>.</summary>
    public static Condition operator !=(IReadOnlyList<TElement>? left, ListSymbol<TElement, TSymbol>? right) => right != left;

    /// <summary>Whether it has the value.</summary>
    public Condition Contains(TElement value) => Asks($"Contains({CSharpLiteral.Of(value)})", list => list is not null && list.Contains(value));

    /// <summary>Whether it has any.</summary>
    public Condition Any() => Asks("Any()", static list => list is { Count: > 0 });

    /// <summary>Whether the condition holds for one of the values.</summary>
    /// <param name="predicate">The condition: a lambda over a value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value; or the conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public Condition Any(Func<TSymbol, Condition> predicate) => Quantify(predicate, isAll: false);

    /// <summary>Whether the condition holds for all of the values, as it does if there are none.</summary>
    /// <param name="predicate">The condition: a lambda over a value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value; or the conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public Condition All(Func<TSymbol, Condition> predicate) => Quantify(predicate, isAll: true);

    private ElementsCondition<TElement> Quantify(Func<TSymbol, Condition> predicate, bool isAll)
    {
        var parameter = SpanParameter.For("v");
        return new ElementsCondition<TElement>(Source, parameter, QueryLambda.Call(predicate, _symbol(new ElementSource<TElement>(parameter))), isAll, _isNullable);
    }

    private Condition Asks(string call, Func<IReadOnlyList<TElement>?, bool> holds) => _isNullable ? CallsIfPresent(call, holds) : Calls(call, holds);
}
