using System.Runtime.InteropServices;

namespace Corpus;

/// <summary>Makes columns in memory.</summary>
internal static class ColumnBuilder
{
    // Sorting many different strings takes longer than all that it would spare: comparing each of them with what is looked for.
    private const int MostSortedStrings = 1 << 14;

    /// <summary>From a number for each article that stands for its value; different numbers may stand for the same one. O(articles + different values · log).</summary>
    /// <param name="numbers">The numbers, which become the codes.</param>
    /// <param name="valueOf">The value that a number stands for; called once for each different number.</param>
    /// <param name="areDistinct">Whether different numbers stand for different values.</param>
    public static ValueColumn<T> FromNumbers<T>(uint[] numbers, Func<uint, T> valueOf, bool areDistinct = false)
    {
        var values = new List<T>();
        var codes = new int[numbers.Length];
        var codeByNumber = new NumberMap(numbers);
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++)
        {
            ref var codePlusOne = ref codeByNumber[numbers[ordinal]];
            if (codePlusOne == 0)
            {
                values.Add(valueOf(numbers[ordinal]));
                codePlusOne = values.Count;
            }

            codes[ordinal] = codePlusOne - 1;
        }

        return FromCodes([.. values], codes, areDistinct);
    }

    /// <summary>From the values themselves. O(articles · log).</summary>
    public static ValueColumn<T> FromValues<T>(int articles, Func<int, T> valueOf)
    {
        var values = new T[articles];
        var codes = new int[articles];
        for (var ordinal = 0; ordinal < articles; ordinal++)
            (values[ordinal], codes[ordinal]) = (valueOf(ordinal), ordinal);
        return FromCodes(values, codes);
    }

    /// <summary>From codes whose values may be equal and are in any order. O(articles + values · log).</summary>
    /// <param name="values">By code.</param>
    /// <param name="codes">A code for each article; overwritten.</param>
    /// <param name="areDistinct">Whether no two values are equal.</param>
    public static ValueColumn<T> FromCodes<T>(T[] values, int[] codes, bool areDistinct = false)
    {
        var isSorted = ValueOrder<T>.Has(values) && (typeof(T) != typeof(string) || values.Length <= MostSortedStrings);
        if (areDistinct && !isSorted)
            return new ValueColumn<T>(values, new CodeArray(codes, values.Length), isSorted);

        var map = isSorted ? Sort(ref values) : Merge(ref values);
        for (var i = 0; i < codes.Length; i++)
            codes[i] = map[codes[i]];
        return new ValueColumn<T>(values, new CodeArray(codes, values.Length), isSorted);
    }

    // Where each code is when the values ascend, equal ones having become one.
    private static int[] Sort<T>(ref T[] values)
    {
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(values, order, ValueOrder<T>.Comparer);
        var map = new int[values.Length];
        var count = 0;
        for (var i = 0; i < order.Length; i++)
        {
            if (i == 0 || ValueOrder<T>.Comparer.Compare(values[count - 1], values[i]) != 0)
                values[count++] = values[i];
            map[order[i]] = count - 1;
        }

        values = values[..count];
        return map;
    }

    private static int[] Merge<T>(ref T[] values)
    {
        // A tuple, because the value may be null.
        var codes = new Dictionary<ValueTuple<T>, int>();
        var map = new int[values.Length];
        for (var i = 0; i < map.Length; i++)
        {
            ref var codePlusOne = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, new ValueTuple<T>(values[i]), out _);
            if (codePlusOne == 0)
            {
                values[codes.Count - 1] = values[i];
                codePlusOne = codes.Count;
            }

            map[i] = codePlusOne - 1;
        }

        values = values[..codes.Count];
        return map;
    }
}
