using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>Yes or no in a query; a condition as it is: <c>a => a.Breaking</c>, <c>a => !a.Breaking</c>.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class BooleanSymbol : Symbol<bool>
{
    internal BooleanSymbol(ValueSource<bool> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    private BooleanSymbol(Condition condition)
        : this(new ConditionSource(condition))
    {
    }

    private Condition Condition => Source is ConditionSource source ? source.Condition : Is(TruthTest.Instance);

    /// <summary>The condition that it is true.</summary>
    public static implicit operator Condition(BooleanSymbol symbol) => (symbol ?? throw new ArgumentNullException(nameof(symbol))).Condition;

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(BooleanSymbol? left, bool right) => left!.Condition == right;

    /// <summary>Whether it is not that.</summary>
    public static Condition operator !=(BooleanSymbol? left, bool right) => left!.Condition != right;

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(bool left, BooleanSymbol? right) => right!.Condition == left;

    /// <summary>Whether it is not that.</summary>
    public static Condition operator !=(bool left, BooleanSymbol? right) => right!.Condition != left;

    /// <summary>Whether it is false.</summary>
    public static Condition operator !(BooleanSymbol symbol) => !symbol.Condition;

    /// <summary>Both. So that <c>&amp;&amp;</c> works.</summary>
    public static BooleanSymbol operator &(BooleanSymbol left, BooleanSymbol right) => new(left.Condition & right.Condition);

    /// <summary>Either. So that <c>||</c> works.</summary>
    public static BooleanSymbol operator |(BooleanSymbol left, BooleanSymbol right)
    {
        QueryLambda.Joined(left);
        return new BooleanSymbol(left.Condition | right.Condition);
    }

    /// <inheritdoc cref="Condition.op_True"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator true(BooleanSymbol symbol)
    {
        QueryLambda.Asked(symbol);
        return false;
    }

    /// <inheritdoc cref="Condition.op_False"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator false(BooleanSymbol symbol) => false;
}
