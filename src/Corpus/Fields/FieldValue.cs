using System.Text;

namespace Corpus;

/// <summary>
/// What stands behind a key of an article's head or of the dataset card: one value, a list of values, or nothing. <c>default</c> is the
/// missing value.
/// </summary>
/// <remarks>
/// <para>A value is text as written, where it lies in the image. Two values are equal if they read the same and both are a list or neither is.</para>
/// <para>Thread-safe. Whatever reads the text throws <see cref="CorpusImageException"/> where the image is damaged, and
/// <see cref="ObjectDisposedException"/> after the image has been disposed of.</para>
/// </remarks>
public readonly partial struct FieldValue : IEquatable<FieldValue>
{
    private const string Separator = ", ";

    private readonly FieldSet? _set;
    private readonly int _key;

    // Of one value the number of its string, of a list the number of its first scalar.
    private readonly uint _first;

    internal FieldValue(FieldSet set, int key, bool isList, uint first, int count)
    {
        _set = set;
        _key = key;
        IsList = isList;
        _first = first;
        Count = count;
    }

    /// <summary>Whether there is nothing: no such key, or nothing behind it. An empty list is something.</summary>
    public bool IsMissing => Count == 0 && !IsList;

    /// <summary>Whether it is a list, of however many values.</summary>
    public bool IsList { get; }

    /// <summary>The number of values: of a list how many it has, 1 of one value, 0 of the missing one.</summary>
    public int Count { get; }

    /// <summary>The value at this place of a list, from 0; one value is its own first. O(1), allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public FieldValue this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw NoValue(index);
            return IsList ? new FieldValue(_set!, _key, isList: false, _set!.Image.Values.Scalar((long)_first + index), count: 1) : this;
        }
    }

    /// <summary>Whether both read the same. O(length).</summary>
    public static bool operator ==(FieldValue left, FieldValue right) => left.Equals(right);

    /// <summary>Whether they read differently. O(length).</summary>
    public static bool operator !=(FieldValue left, FieldValue right) => !left.Equals(right);

    /// <summary>The value as written, in UTF-8; empty if it is missing. O(1), allocates nothing.</summary>
    /// <remarks>The span is valid as long as the image is neither disposed of nor out of use.</remarks>
    /// <exception cref="InvalidOperationException">It is a list.</exception>
    public ReadOnlySpan<byte> AsUtf8()
    {
        if (IsList)
            throw new InvalidOperationException($"{Subject} is a list of {Count} values, which have no text in common. Take one of them by its index, or use ToList or ToString.");
        return Utf8;
    }

    /// <summary>Every value made into something else: one value is a list of one, the missing value an empty list. O(values).</summary>
    /// <param name="convert">What is done with each: <c>value => value.ToInt32()</c>.</param>
    public IReadOnlyList<T> ToList<T>(Func<FieldValue, T> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (Count == 0)
            return [];

        var list = new T[Count];
        for (var i = 0; i < list.Length; i++)
            list[i] = convert(this[i]);
        return list;
    }

    /// <summary>Whether both read the same. O(length).</summary>
    public bool Equals(FieldValue other)
    {
        if (IsList != other.IsList || Count != other.Count)
            return false;

        for (var i = 0; i < Count; i++)
        {
            if (!this[i].Utf8.SequenceEqual(other[i].Utf8))
                return false;
        }

        GC.KeepAlive(_set);
        GC.KeepAlive(other._set);
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldValue other && Equals(other);

    /// <summary>A hash of what it reads; another one in each process. O(length).</summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(IsList);
        for (var i = 0; i < Count; i++)
        {
            var utf8 = this[i].Utf8;
            hash.Add(utf8.Length);
            hash.AddBytes(utf8);
        }

        GC.KeepAlive(_set);
        return hash.ToHashCode();
    }

    /// <summary>The value as written; those of a list with a comma and a blank between them; empty if it is missing. O(length).</summary>
    public override string ToString()
    {
        if (!IsList)
            return Count == 0 ? "" : _set!.Image.Strings.Get(_first)!;

        var text = new StringBuilder();
        for (var i = 0; i < Count; i++)
            text.Append(i == 0 ? "" : Separator).Append(this[i].ToString());
        return text.ToString();
    }

    // Of one value, or of none.
    private ReadOnlySpan<byte> Utf8 => Count == 0 ? [] : _set!.Image.Strings.Utf8(_first);

    private string Subject => _set is null ? "The field" : $"The field '{_set.KeyAt(_key)}'";

    private ArgumentOutOfRangeException NoValue(int index)
        => new(nameof(index), index, $"{Subject} has {Count} {(Count == 1 ? "value" : "values")}, so the index must be at least 0 and less than {Count}.");
}
