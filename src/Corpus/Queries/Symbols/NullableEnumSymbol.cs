using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A value of an enum that may be missing in a query.</summary>
/// <remarks>A missing one is equal to null only, and neither less nor greater than anything.</remarks>
/// <typeparam name="T">The enum.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class NullableEnumSymbol<T> : Symbol<T?>
    where T : struct, Enum
{
    internal NullableEnumSymbol(ValueSource<T?> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>Whether there is one.</summary>
    public Condition HasValue => this != null;

    /// <summary>The value, where there is one; what is asked of it is false where it is missing.</summary>
    public EnumSymbol<T> Value => new(Part(".Value", static value => value.GetValueOrDefault()), HasValue);

    /// <summary>Whether it is that; as <c>==</c>, but for NaN.</summary>
    public Condition Equals(T? value) => Is(new EqualTest<T?>(value, isNot: false));

    /// <summary>Whether it is one of the values.</summary>
    public Condition In(params T?[] values) => Is(new MembershipTest<T?>(values));

    private Condition Compare(ComparisonKind kind, T? value) => Is(OrderTest<T?>.Of(kind, value));

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(NullableEnumSymbol<T>? left, T? right) => left!.Compare(ComparisonKind.Equal, right);

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(T? left, NullableEnumSymbol<T>? right) => right!.Compare(ComparisonKind.Equal, left);

    /// <summary>Whether it is something else.</summary>
    public static Condition operator !=(NullableEnumSymbol<T>? left, T? right) => left!.Compare(ComparisonKind.NotEqual, right);

    /// <summary>Whether it is something else.</summary>
    public static Condition operator !=(T? left, NullableEnumSymbol<T>? right) => right!.Compare(ComparisonKind.NotEqual, left);

    /// <summary>Whether it is less.</summary>
    public static Condition operator <(NullableEnumSymbol<T>? left, T? right) => left!.Compare(ComparisonKind.Less, right);

    /// <summary>Whether it is less.</summary>
    public static Condition operator <(T? left, NullableEnumSymbol<T>? right) => right!.Compare(ComparisonKind.Greater, left);

    /// <summary>Whether it is less or the same.</summary>
    public static Condition operator <=(NullableEnumSymbol<T>? left, T? right) => left!.Compare(ComparisonKind.LessOrEqual, right);

    /// <summary>Whether it is less or the same.</summary>
    public static Condition operator <=(T? left, NullableEnumSymbol<T>? right) => right!.Compare(ComparisonKind.GreaterOrEqual, left);

    /// <summary>Whether it is greater.</summary>
    public static Condition operator >(NullableEnumSymbol<T>? left, T? right) => left!.Compare(ComparisonKind.Greater, right);

    /// <summary>Whether it is greater.</summary>
    public static Condition operator >(T? left, NullableEnumSymbol<T>? right) => right!.Compare(ComparisonKind.Less, left);

    /// <summary>Whether it is greater or the same.</summary>
    public static Condition operator >=(NullableEnumSymbol<T>? left, T? right) => left!.Compare(ComparisonKind.GreaterOrEqual, right);

    /// <summary>Whether it is greater or the same.</summary>
    public static Condition operator >=(T? left, NullableEnumSymbol<T>? right) => right!.Compare(ComparisonKind.LessOrEqual, left);
}
