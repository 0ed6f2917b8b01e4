namespace Corpus.Segmentation;

/// <summary>The names of a text, found by their place.</summary>
internal readonly struct NameList
{
    private readonly List<NameSpan> _names;

    /// <summary>Takes the names in order.</summary>
    public NameList(List<NameSpan> names) => _names = names;

    /// <summary>How many there are.</summary>
    public int Count => _names.Count;

    /// <summary>The name with this number.</summary>
    public NameSpan this[int number] => _names[number];

    /// <summary>The number of the first name that starts at this token or later, titles included. O(log names).</summary>
    public int FirstFrom(int token)
    {
        var low = 0;
        var high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The number of the name that has this token, titles included; -1 if none has. O(log names).</summary>
    public int At(int token)
    {
        var number = FirstFrom(token + 1) - 1;
        return number >= 0 && _names[number].Tokens.End > token ? number : -1;
    }
}
