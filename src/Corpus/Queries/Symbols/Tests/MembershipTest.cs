namespace Corpus;

/// <summary>Whether the value is one of some: of strings ordinal.</summary>
internal sealed class MembershipTest<T> : ValueTest<T>
{
    private readonly T[] _values;
    private readonly HashSet<T> _set;

    public MembershipTest(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = [.. values];
        _set = [.. _values];
    }

    public override bool Holds(T value) => _set.Contains(value);

    public override string ToString(string value) => $"{value}.In({CSharpLiteral.Join(_values)})";
}
