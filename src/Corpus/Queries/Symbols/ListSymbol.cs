using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A list of values in a query; where it may be missing, <c>a.Tags?.Contains("x") == true</c>.</summary>
/// <typeparam name="TElement">The type of one value.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is the symbol of a list.")]
public sealed class ListSymbol<TElement> : Symbol<IReadOnlyList<TElement>?>
{
    private readonly bool _isNullable;

    internal ListSymbol(ValueSource<IReadOnlyList<TElement>?> source, bool isNullable)
        : base(source, presence: null)
        => _isNullable = isNullable;

    /// <summary>How many it has.</summary>
    public NullableNumberSymbol<int> Count => new(Part(_isNullable ? "?.Count" : ".Count", static list => list?.Count), Presence);

    /// <summary>Whether it is missing: <c>a.Tags == null</c>.</summary>
    public static Condition operator ==(ListSymbol<TElement>? left, IReadOnlyList<TElement>? right) => left!.Is(new SameListTest<TElement>(right, isNot: false));

    /// <summary>Whether it is there: <c>a.Tags != null</c>.</summary>
    public static Condition operator !=(ListSymbol<TElement>? left, IReadOnlyList<TElement>? right) => left!.Is(new SameListTest<TElement>(right, isNot: true));

    /// <summary>Whether it is missing: <c>null == a.Tags</c>.</summary>
    public static Condition operator ==(IReadOnlyList<TElement>? left, ListSymbol<TElement>? right) => right == left;

    /// <summary>Whether it is there: <c>null != a.Tags</c>.</summary>
    public static Condition operator !=(IReadOnlyList<TElement>? left, ListSymbol<TElement>? right) => right != left;

    /// <summary>Whether it has the value.</summary>
    public Condition Contains(TElement value) => Asks($"Contains({CSharpLiteral.Of(value)})", list => list is not null && list.Contains(value));

    /// <summary>Whether it has any.</summary>
    public Condition Any() => Asks("Any()", static list => list is { Count: > 0 });

    private Condition Asks(string call, Func<IReadOnlyList<TElement>?, bool> holds) => _isNullable ? CallsIfPresent(call, holds) : Calls(call, holds);
}
