namespace Corpus;

/// <summary>Compares lists of numbers by what is in them.</summary>
internal sealed class NumberListComparer : IEqualityComparer<uint[]>
{
    public bool Equals(uint[]? x, uint[]? y) => x is null || y is null ? x == y : x.AsSpan().SequenceEqual(y);

    public int GetHashCode(uint[] obj)
    {
        var hash = default(HashCode);
        foreach (var number in obj)
            hash.Add(number);
        return hash.ToHashCode();
    }
}
