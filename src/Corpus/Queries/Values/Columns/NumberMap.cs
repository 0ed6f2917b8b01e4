using System.Runtime.InteropServices;

namespace Corpus;

/// <summary>A number for each of the numbers that articles have, 0 at first: in an array where they are small, else in a table.</summary>
internal readonly struct NumberMap
{
    private readonly int[]? _array;
    private readonly Dictionary<uint, int>? _table;

    /// <summary>For no other numbers than these. O(numbers).</summary>
    public NumberMap(ReadOnlySpan<uint> numbers)
    {
        var highest = 0u;
        foreach (var number in numbers)
            highest = Math.Max(highest, number);
        if (highest <= 1024 + 4L * numbers.Length)
            _array = new int[highest + 1];
        else
            _table = [];
    }

    /// <summary>What there is for the number. O(1).</summary>
    public ref int this[uint number]
    {
        get
        {
            if (_array is not null)
                return ref _array[number];
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_table!, number, out _);
        }
    }
}
