namespace Corpus;

/// <summary>
/// A value of every article as a code: the place of the value among the different values that there are. Immutable, made once for an image, shared by all threads.
/// </summary>
internal sealed class ValueColumn<T>
{
    private int[]? _codesByFirstOrdinal;

    /// <summary>Over codes that are each the place of a value, of which every one has an article. O(articles).</summary>
    /// <param name="values">The different values.</param>
    /// <param name="codes">A code for each article.</param>
    /// <param name="isSorted">Whether the values ascend, by <see cref="ValueOrder{T}"/>.</param>
    public ValueColumn(T[] values, CodeArray codes, bool isSorted)
    {
        Values = values;
        Codes = codes;
        IsSorted = isSorted;
        Frequencies = codes.Histogram(values.Length);
    }

    /// <summary>The different values, by code.</summary>
    public T[] Values { get; }

    /// <summary>How many articles have each code.</summary>
    public int[] Frequencies { get; }

    /// <summary>The code of each article.</summary>
    public CodeArray Codes { get; }

    /// <summary>Whether the values ascend from code to code, in the order of <see cref="ValueOrder{T}"/>: null first.</summary>
    public bool IsSorted { get; }

    /// <summary>Whether the values have an order, and so are equal where they are the same; lists do not, nor do articles.</summary>
    public bool HasOrder => IsSorted || typeof(T) == typeof(string);

    /// <summary>The number of articles.</summary>
    public int Count => Codes.Count;

    /// <summary>The codes in the order of the first article that has each. O(articles) the first time, then O(1).</summary>
    public int[] CodesByFirstOrdinal => _codesByFirstOrdinal ??= FindFirst();

    /// <summary>The code of the article's value. O(1).</summary>
    public int CodeOf(int ordinal) => Codes[ordinal];

    private int[] FindFirst()
    {
        var codes = new int[Values.Length];
        var isSeen = new bool[Values.Length];
        var count = 0;
        for (var ordinal = 0; count < codes.Length; ordinal++)
        {
            var code = Codes[ordinal];
            if (isSeen[code])
                continue;
            isSeen[code] = true;
            codes[count++] = code;
        }

        return codes;
    }
}
