namespace Corpus;

/// <summary>Whether it is the same list, which only null can be: every article makes its lists anew.</summary>
internal sealed class SameListTest<T>(IReadOnlyList<T>? other, bool isNot) : ValueTest<IReadOnlyList<T>?>
{
    public override bool IsOperator => true;

    public override bool Holds(IReadOnlyList<T>? value) => ReferenceEquals(value, other) != isNot;

    public override string ToString(string value) => $"{value} {(isNot ? "!=" : "==")} {(other is null ? "null" : "list")}";
}
