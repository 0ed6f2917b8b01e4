namespace Corpus;

/// <summary>Whether the value is true.</summary>
internal sealed class TruthTest : ValueTest<bool>
{
    public static readonly TruthTest Instance = new();

    public override ValueRange<bool>? Range => Ranges.Of(ComparisonKind.Equal, true);

    public override bool Holds(bool value) => value;

    public override string ToString(string value) => value.Contains("?.", StringComparison.Ordinal) ? value + " == true" : value;
}
