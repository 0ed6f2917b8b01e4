using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>Yes, no or missing in a query.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class NullableBooleanSymbol : Symbol<bool?>
{
    internal NullableBooleanSymbol(ValueSource<bool?> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>Whether there is an answer.</summary>
    public Condition HasValue => this != null;

    /// <summary>The answer, where there is one; what is asked of it is false where it is missing.</summary>
    public BooleanSymbol Value => new(Part(".Value", static value => value.GetValueOrDefault()), HasValue);

    private Condition Compare(ComparisonKind kind, bool? value) => Is(new EqualTest<bool?>(value, kind == ComparisonKind.NotEqual));

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(NullableBooleanSymbol? left, bool? right) => left!.Compare(ComparisonKind.Equal, right);

    /// <summary>Whether it is that.</summary>
    public static Condition operator ==(bool? left, NullableBooleanSymbol? right) => right!.Compare(ComparisonKind.Equal, left);

    /// <summary>Whether it is something else.</summary>
    public static Condition operator !=(NullableBooleanSymbol? left, bool? right) => left!.Compare(ComparisonKind.NotEqual, right);

    /// <summary>Whether it is something else.</summary>
    public static Condition operator !=(bool? left, NullableBooleanSymbol? right) => right!.Compare(ComparisonKind.NotEqual, left);
}
