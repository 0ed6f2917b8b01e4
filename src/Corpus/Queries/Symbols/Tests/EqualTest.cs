namespace Corpus;

/// <summary>Whether the value equals another one: of strings ordinal.</summary>
internal sealed class EqualTest<T>(T other, bool isNot) : ValueTest<T>
{
    public override ValueRange<T>? Range => isNot || other is null ? null : new ValueRange<T>(other, true, false, other, true, false);

    public override bool IsOperator => true;

    public override bool Holds(T value) => EqualityComparer<T>.Default.Equals(value, other) != isNot;

    public override string ToString(string value) => $"{value} {(isNot ? "!=" : "==")} {CSharpLiteral.Of(other)}";
}
