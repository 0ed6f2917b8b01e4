namespace Corpus;

/// <summary>Whether a collection has the value, by the collection's own idea of when two are the same.</summary>
internal sealed class CollectionTest<TValue, T>(IEnumerable<TValue> values) : ValueTest<T>
    where T : TValue?
{
    // A list or an array compares as a set without a comparer does; what it has is noted now.
    private readonly ICollection<TValue> _values = values is ICollection<TValue> and not (TValue[] or List<TValue>) ? (ICollection<TValue>)values : new HashSet<TValue>(values);

    // A column asks of every value, of null too where the lambda says a.Section != null first; what refuses null, as the keys of a dictionary do, does not have it.
    public override bool Holds(T value)
    {
        try
        {
            return _values.Contains(value!);
        }
        catch (ArgumentNullException) when (value is null)
        {
            return false;
        }
    }

    public override string ToString(string value) => $"new[] {{ {CSharpLiteral.Join(_values)} }}.Contains({value})";
}
