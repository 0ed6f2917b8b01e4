namespace Corpus;

/// <summary>The place of every article's value in an order, equal values having the same. Immutable.</summary>
internal sealed class KeyRanks
{
    private readonly CodeArray _codes;
    private readonly int[]? _rankByCode;
    private readonly int[]? _codesInOrder;

    /// <summary>Codes that are places themselves.</summary>
    /// <param name="codes">The code of each article.</param>
    /// <param name="count">How many different places there are.</param>
    public KeyRanks(CodeArray codes, int count)
    {
        _codes = codes;
        Count = count;
    }

    /// <summary>Codes in an order that several images have in common. Nobody asks which articles have a place.</summary>
    /// <param name="codes">The code of each article.</param>
    /// <param name="count">How many different places there are.</param>
    /// <param name="rankByCode">The place of each code, from 0.</param>
    public KeyRanks(CodeArray codes, int count, int[] rankByCode)
        : this(codes, count)
        => _rankByCode = rankByCode;

    /// <summary>Codes in an order of their own.</summary>
    /// <param name="codes">The code of each article.</param>
    /// <param name="count">How many different places there are.</param>
    /// <param name="rankByCode">The place of each code, from 0.</param>
    /// <param name="codesInOrder">The codes by their places.</param>
    public KeyRanks(CodeArray codes, int count, int[] rankByCode, int[] codesInOrder)
        : this(codes, count)
    {
        _rankByCode = rankByCode;
        _codesInOrder = codesInOrder;
    }

    /// <summary>How many different places there are.</summary>
    public int Count { get; }

    /// <summary>The place of the article's value. O(1).</summary>
    public int this[int ordinal] => _rankByCode is null ? _codes[ordinal] : _rankByCode[_codes[ordinal]];

    /// <summary>The articles whose values have the place, ascending. O(log codes), and where several codes have it O(n log n) for n articles.</summary>
    public ReadOnlySpan<int> ArticlesAt(int rank)
    {
        if (_rankByCode is null || _codesInOrder is null)
            return _codes.Index[rank];

        var (low, high) = (rank, _codesInOrder.Length - Count + rank);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (_rankByCode[_codesInOrder[middle]] < rank)
                low = middle + 1;
            else
                high = middle;
        }

        var articles = _codes.Index[_codesInOrder[low]];
        if (low + 1 == _codesInOrder.Length || _rankByCode[_codesInOrder[low + 1]] != rank)
            return articles;

        var all = new List<int>(articles);
        for (var i = low + 1; i < _codesInOrder.Length && _rankByCode[_codesInOrder[i]] == rank; i++)
            all.AddRange(_codes.Index[_codesInOrder[i]]);
        all.Sort();
        return all.ToArray();
    }

    /// <summary>The places of the articles, from the other end if it is descending. O(articles).</summary>
    public void Gather(ReadOnlySpan<int> ordinals, bool isDescending, Span<int> ranks)
    {
        _codes.Gather(ordinals, _rankByCode, ranks);
        if (!isDescending)
            return;

        var last = Count - 1;
        foreach (ref var rank in ranks[..ordinals.Length])
            rank = last - rank;
    }
}
