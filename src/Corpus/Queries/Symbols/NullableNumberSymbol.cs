using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A number that may be missing in a query.</summary>
/// <remarks>Compared as C# compares: a whole number with a <c>double</c> or a <c>float</c> is converted to that first. A missing one is equal to null only, and neither less nor greater than anything.</remarks>
/// <typeparam name="T"><c>int</c>, <c>long</c> or <c>double</c>.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class NullableNumberSymbol<T> : Symbol<T?>
    where T : struct
{
    internal NullableNumberSymbol(ValueSource<T?> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>Whether there is one.</summary>
    public Condition HasValue => this != null;

    /// <summary>The number, where there is one; what is asked of it is false where it is missing.</summary>
    public NumberSymbol<T> Value => new(Part(".Value", static value => value.GetValueOrDefault()), HasValue);

    /// <summary>Whether it is that; as <c>==</c>, but for NaN.</summary>
    public Condition Equals(T? value) => Is(new EqualTest<T?>(value, isNot: false));

    /// <summary>Whether it is one of the numbers.</summary>
    public Condition In(params T?[] values) => Is(new MembershipTest<T?>(values));

    private Condition Compare(ComparisonKind kind, NumberConstant constant) => Is(new NumberTest<T?>(kind, constant.Kind == NumberKind.Default ? (long?)null : constant));

    /// <summary>Whether it is the number.</summary>
    public static Condition operator ==(NullableNumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.Equal, right);

    /// <summary>Whether it is the number.</summary>
    public static Condition operator ==(NumberConstant left, NullableNumberSymbol<T>? right) => right!.Compare(ComparisonKind.Equal, left);

    /// <summary>Whether it is another number, or missing.</summary>
    public static Condition operator !=(NullableNumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.NotEqual, right);

    /// <summary>Whether it is another number, or missing.</summary>
    public static Condition operator !=(NumberConstant left, NullableNumberSymbol<T>? right) => right!.Compare(ComparisonKind.NotEqual, left);

    /// <summary>Whether it is less than the number.</summary>
    public static Condition operator <(NullableNumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.Less, right);

    /// <summary>Whether it is less than the number.</summary>
    public static Condition operator <(NumberConstant left, NullableNumberSymbol<T>? right) => right!.Compare(ComparisonKind.Greater, left);

    /// <summary>Whether it is at most the number.</summary>
    public static Condition operator <=(NullableNumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.LessOrEqual, right);

    /// <summary>Whether it is at most the number.</summary>
    public static Condition operator <=(NumberConstant left, NullableNumberSymbol<T>? right) => right!.Compare(ComparisonKind.GreaterOrEqual, left);

    /// <summary>Whether it is greater than the number.</summary>
    public static Condition operator >(NullableNumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.Greater, right);

    /// <summary>Whether it is greater than the number.</summary>
    public static Condition operator >(NumberConstant left, NullableNumberSymbol<T>? right) => right!.Compare(ComparisonKind.Less, left);

    /// <summary>Whether it is at least the number.</summary>
    public static Condition operator >=(NullableNumberSymbol<T>? left, NumberConstant right) => left!.Compare(ComparisonKind.GreaterOrEqual, right);

    /// <summary>Whether it is at least the number.</summary>
    public static Condition operator >=(NumberConstant left, NullableNumberSymbol<T>? right) => right!.Compare(ComparisonKind.LessOrEqual, left);
}
