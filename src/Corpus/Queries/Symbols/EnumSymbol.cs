using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A value of an enum in a query.</summary>
/// <typeparam name="T">The enum.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class EnumSymbol<T> : Symbol<T>
    where T : struct, Enum
{
    internal EnumSymbol(ValueSource<T> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>Whether it is that; as <c>==</c>, but for NaN.</summary>
    public Condition Equals(T value) => Is(new EqualTest<T>(value, isNot: false));

    /// <summary>Whether it is one of the values.</summary>
    public Condition In(params T[] values) => Is(new MembershipTest<T>(values));

    /// <summary>Whether it has all bits of the flag.</summary>
    public Condition HasFlag(T flag) => Calls($"HasFlag({CSharpLiteral.Of(flag)})", value => value.HasFlag(flag));

    private Condition Compare(ComparisonKind kind, T value) => Is(OrderTest<T>.Of(kind, value));

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(EnumSymbol<T>? left, T right) => left!.Compare(ComparisonKind.Equal, right);

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(T left, EnumSymbol<T>? right) => right!.Compare(ComparisonKind.Equal, left);

    /// <summary>Whether it is something else.</summary>
    public static Condition operator !=(EnumSymbol<T>? left, T right) => left!.Compare(ComparisonKind.NotEqual, right);

    /// <summary>Whether it is something else.</summary>
    public static Condition operator !=(T left, EnumSymbol<T>? right) => right!.Compare(ComparisonKind.NotEqual, left);

    /// <summary>Whether it is less.</summary>
    public static Condition operator <(EnumSymbol<T>? left, T right) => left!.Compare(ComparisonKind.Less, right);

    /// <summary>Whether it is less.</summary>
    public static Condition operator <(T left, EnumSymbol<T>? right) => right!.Compare(ComparisonKind.Greater, left);

    /// <summary>Whether it is less or the same.</summary>
    public static Condition operator <=(EnumSymbol<T>? left, T right) => left!.Compare(ComparisonKind.LessOrEqual, right);

    /// <summary>Whether it is less or the same.</summary>
    public static Condition operator <=(T left, EnumSymbol<T>? right) => right!.Compare(ComparisonKind.GreaterOrEqual, left);

    /// <summary>Whether it is greater.</summary>
    public static Condition operator >(EnumSymbol<T>? left, T right) => left!.Compare(ComparisonKind.Greater, right);

    /// <summary>Whether it is greater.</summary>
    public static Condition operator >(T left, EnumSymbol<T>? right) => right!.Compare(ComparisonKind.Less, left);

    /// <summary>Whether it is greater or the same.</summary>
    public static Condition operator >=(EnumSymbol<T>? left, T right) => left!.Compare(ComparisonKind.GreaterOrEqual, right);

    /// <summary>Whether it is greater or the same.</summary>
    public static Condition operator >=(T left, EnumSymbol<T>? right) => right!.Compare(ComparisonKind.LessOrEqual, left);
}
