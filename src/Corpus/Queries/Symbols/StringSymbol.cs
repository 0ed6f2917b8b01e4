using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A string in a query: what <see cref="string"/> has, with the same meaning; where it may be missing, <c>a.Title?.Contains("x") == true</c>.</summary>
/// <remarks>A method asked of a missing string is false.</remarks>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class StringSymbol : Symbol<string?>
{
    private readonly bool _isNullable;

    internal StringSymbol(ValueSource<string?> source, Condition? presence = null, bool isNullable = false)
        : base(source, presence)
        => _isNullable = isNullable;

    /// <summary>The length in UTF-16 units.</summary>
    public NullableNumberSymbol<int> Length => new(Part(_isNullable ? "?.Length" : ".Length", static value => value?.Length), Presence);

    /// <summary>Whether it has the other in it: ordinal.</summary>
    public Condition Contains(string value) => Method("Contains", value, static (text, value) => text.Contains(value));

    /// <summary>Whether it has the other in it.</summary>
    public Condition Contains(string value, StringComparison comparisonType) => Method("Contains", value, comparisonType, static (text, value, how) => text.Contains(value, how));

    /// <summary>Whether it has the character in it.</summary>
    public Condition Contains(char value) => Method("Contains", value, static (text, value) => text.Contains(value));

    /// <summary>Whether it begins with the other: by the current culture, as strings do; of the moment when the query is answered.</summary>
    public Condition StartsWith(string value) => Method("StartsWith", value, static (text, value) => text.StartsWith(value, StringComparison.CurrentCulture));

    /// <summary>Whether it begins with the other.</summary>
    public Condition StartsWith(string value, StringComparison comparisonType) => Method("StartsWith", value, comparisonType, static (text, value, how) => text.StartsWith(value, how));

    /// <summary>Whether it begins with the character.</summary>
    public Condition StartsWith(char value) => Method("StartsWith", value, static (text, value) => text.StartsWith(value));

    /// <summary>Whether it ends with the other: by the current culture, as strings do; of the moment when the query is answered.</summary>
    public Condition EndsWith(string value) => Method("EndsWith", value, static (text, value) => text.EndsWith(value, StringComparison.CurrentCulture));

    /// <summary>Whether it ends with the other.</summary>
    public Condition EndsWith(string value, StringComparison comparisonType) => Method("EndsWith", value, comparisonType, static (text, value, how) => text.EndsWith(value, how));

    /// <summary>Whether it ends with the character.</summary>
    public Condition EndsWith(char value) => Method("EndsWith", value, static (text, value) => text.EndsWith(value));

    /// <summary>Whether it is the other: ordinal.</summary>
    public Condition Equals(string? value) => Asks($"Equals({CSharpLiteral.Of(value)})", text => text is not null && text.Equals(value, StringComparison.Ordinal));

    /// <summary>Whether it is the other.</summary>
    public Condition Equals(string? value, StringComparison comparisonType)
        => Asks($"Equals({CSharpLiteral.Of(value)}, {CSharpLiteral.Of(comparisonType)})", text => text is not null && text.Equals(value, comparisonType));

    /// <summary>Whether it is one of the strings: ordinal.</summary>
    public Condition In(params string?[] values) => Is(new MembershipTest<string?>(values));

    private Condition Method(string name, string value, Func<string, string, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Asks($"{name}({CSharpLiteral.Of(value)})", text => text is not null && holds(text, value));
    }

    private Condition Method(string name, char value, Func<string, char, bool> holds) => Asks($"{name}({CSharpLiteral.Of(value)})", text => text is not null && holds(text, value));

    private Condition Method(string name, string value, StringComparison comparisonType, Func<string, string, StringComparison, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Asks($"{name}({CSharpLiteral.Of(value)}, {CSharpLiteral.Of(comparisonType)})", text => text is not null && holds(text, value, comparisonType));
    }

    private Condition Asks(string call, Func<string?, bool> holds) => _isNullable ? CallsIfPresent(call, holds) : Calls(call, holds);

    private Condition Compare(ComparisonKind kind, string? value) => Is(new EqualTest<string?>(value, kind == ComparisonKind.NotEqual));

    /// <summary>Whether it is the other: ordinal; null if it is missing.</summary>
    public static Condition operator ==(StringSymbol? left, string? right) => left!.Compare(ComparisonKind.Equal, right);

    /// <summary>Whether it is the other: ordinal; null if it is missing.</summary>
    public static Condition operator ==(string? left, StringSymbol? right) => right!.Compare(ComparisonKind.Equal, left);

    /// <summary>Whether it is another one: ordinal.</summary>
    public static Condition operator !=(StringSymbol? left, string? right) => left!.Compare(ComparisonKind.NotEqual, right);

    /// <summary>Whether it is another one: ordinal.</summary>
    public static Condition operator !=(string? left, StringSymbol? right) => right!.Compare(ComparisonKind.NotEqual, left);
}
