using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>Codes of a column: a few ranges of them, or any set.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Nobody compares two.")]
internal readonly struct CodeSelection
{
    // Two ranges are what != leaves; more are looked up in the set.
    private readonly (int Low, int High) _first;
    private readonly (int Low, int High) _second;
    private readonly ulong[]? _set;

    private CodeSelection((int Low, int High) first, (int Low, int High) second, ulong[]? set = null)
    {
        _first = first;
        _second = second;
        _set = set;
    }

    /// <summary>Whether it is at most two ranges.</summary>
    public bool IsRanges => _set is null;

    /// <summary>How many ranges it is.</summary>
    public int RangeCount => (_first.High >= _first.Low ? 1 : 0) + (_second.High >= _second.Low ? 1 : 0);

    /// <summary>The codes whose values pass the test. O(log codes) where they are a range of sorted values, else O(codes).</summary>
    public static CodeSelection Of<T>(ValueColumn<T> column, ValueTest<T> test)
    {
        var values = column.Values;
        if (column.IsSorted && values.Length > 0 && test.PlaceOf(values[0]) is not null)
        {
            var low = FindFirst(values, test, 0, 0);
            return new CodeSelection((low, FindFirst(values, test, low, 1) - 1), (0, -1));
        }

        return Evaluate(values, test);
    }

    /// <summary>How many articles have the codes. O(codes).</summary>
    public int CountArticles(int[] frequencies)
    {
        var count = 0;
        if (_set is null)
        {
            foreach (var frequency in frequencies.AsSpan(_first.Low, _first.High - _first.Low + 1))
                count += frequency;
            foreach (var frequency in frequencies.AsSpan(_second.Low, _second.High - _second.Low + 1))
                count += frequency;
            return count;
        }

        for (var code = 0; code < frequencies.Length; code++)
            count += Has(code) ? frequencies[code] : 0;
        return count;
    }

    /// <summary>Whether it has the code. O(1).</summary>
    public bool Has(int code)
        => _set is null
            ? (code >= _first.Low && code <= _first.High) || (code >= _second.Low && code <= _second.High)
            : (_set[code >> 6] & (1UL << code)) != 0;

    /// <summary>Adds the articles that have one of the codes. O(articles).</summary>
    public void Collect(CodeArray codes, Span<ulong> words)
    {
        if (_set is not null)
        {
            CodeScan.AddSet(codes, _set, words);
            return;
        }

        if (_first.High >= _first.Low)
            CodeScan.AddRange(codes, _first.Low, _first.High, words);
        if (_second.High >= _second.Low)
            CodeScan.AddRange(codes, _second.Low, _second.High, words);
    }

    // The first code whose value is at the place or behind it.
    private static int FindFirst<T>(T[] values, ValueTest<T> test, int low, int place)
    {
        var high = values.Length;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (test.PlaceOf(values[middle]) < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static CodeSelection Evaluate<T>(T[] values, ValueTest<T> test)
    {
        (int Low, int High) first = (0, -1), second = (0, -1);
        var ranges = 0;
        ulong[]? set = null;
        var wasIn = false;
        for (var code = 0; code < values.Length; code++)
        {
            var isIn = test.Holds(values[code]);
            if (isIn && !wasIn && ++ranges == 3)
                set = SetOf(first, second, values.Length);
            wasIn = isIn;
            if (!isIn)
                continue;
            if (ranges == 1)
                first = (first.High < 0 ? code : first.Low, code);
            else if (ranges == 2)
                second = (second.High < 0 ? code : second.Low, code);
            else
                set![code >> 6] |= 1UL << code;
        }

        return new CodeSelection(first, second, set);
    }

    private static ulong[] SetOf((int Low, int High) first, (int Low, int High) second, int codes)
    {
        var set = new ulong[(codes + 63) / 64];
        for (var code = first.Low; code <= first.High; code++)
            set[code >> 6] |= 1UL << code;
        for (var code = second.Low; code <= second.High; code++)
            set[code >> 6] |= 1UL << code;
        return set;
    }
}
