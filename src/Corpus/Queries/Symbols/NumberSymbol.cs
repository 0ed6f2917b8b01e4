using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A number in a query.</summary>
/// <remarks>Compared as C# compares: a whole number with a <c>double</c> or a <c>float</c> is converted to that first.</remarks>
/// <typeparam name="T"><c>int</c>, <c>long</c> or <c>double</c>.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class NumberSymbol<T> : Symbol<T>
    where T : struct
{
    internal NumberSymbol(ValueSource<T> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>Whether it is that; as <c>==</c>, but for NaN.</summary>
    public Condition Equals(T value) => Is(new EqualTest<T>(value, isNot: false));

    /// <summary>Whether it is one of the numbers.</summary>
    public Condition In(params T[] values) => Is(new MembershipTest<T>(values));

    // q.Speaker?.Text.Length is null where there is no speaker, and null is not 3.
    private Condition Compare(ComparisonKind kind, NumberConstant constant)
    {
        if (Source.IsConditional && kind == ComparisonKind.NotEqual)
            return !Compare(ComparisonKind.Equal, constant);
        if (Source.IsConditional && kind == ComparisonKind.Equal && constant.Kind == NumberKind.Null)
            return Presence is { } presence ? !presence : ConstantCondition.False;
        return Is(new NumberTest<T>(kind, constant.Kind == NumberKind.Default ? 0 : constant));
    }

    /// <summary>Whether it is the number.</summary>
    public static Condition operator ==(NumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.Equal, right);

    /// <summary>Whether it is the number.</summary>
    public static Condition operator ==(NumberConstant left, NumberSymbol<T>? right) => right!.Compare(ComparisonKind.Equal, left);

    /// <summary>Whether it is another number, or missing.</summary>
    public static Condition operator !=(NumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.NotEqual, right);

    /// <summary>Whether it is another number, or missing.</summary>
    public static Condition operator !=(NumberConstant left, NumberSymbol<T>? right) => right!.Compare(ComparisonKind.NotEqual, left);

    /// <summary>Whether it is less than the number.</summary>
    public static Condition operator <(NumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.Less, right);

    /// <summary>Whether it is less than the number.</summary>
    public static Condition operator <(NumberConstant left, NumberSymbol<T>? right) => right!.Compare(ComparisonKind.Greater, left);

    /// <summary>Whether it is at most the number.</summary>
    public static Condition operator <=(NumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.LessOrEqual, right);

    /// <summary>Whether it is at most the number.</summary>
    public static Condition operator <=(NumberConstant left, NumberSymbol<T>? right) => right!.Compare(ComparisonKind.GreaterOrEqual, left);

    /// <summary>Whether it is greater than the number.</summary>
    public static Condition operator >(NumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.Greater, right);

    /// <summary>Whether it is greater than the number.</summary>
    public static Condition operator >(NumberConstant left, NumberSymbol<T>? right) => right!.Compare(ComparisonKind.Less, left);

    /// <summary>Whether it is at least the number.</summary>
    public static Condition operator >=(NumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.GreaterOrEqual, right);

    /// <summary>Whether it is at least the number.</summary>
    public static Condition operator >=(NumberConstant left, NumberSymbol<T>? right) => right!.Compare(ComparisonKind.LessOrEqual, left);
}
