using System.Buffers;

namespace Corpus;

/// <summary>Articles with how often they have a term, each at most once. Its memory is rented; dispose of it to give it back. Not thread-safe.</summary>
internal sealed class FrequencyList : IDisposable
{
    private int[] _ordinals = ArrayPool<int>.Shared.Rent(16);
    private int[] _frequencies = ArrayPool<int>.Shared.Rent(16);

    /// <summary>How many articles it has.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<int> Ordinals => _ordinals.AsSpan(0, Count);

    public ReadOnlySpan<int> Frequencies => _frequencies.AsSpan(0, Count);

    /// <summary>Makes it empty.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds an article. O(1) on average.</summary>
    public void Add(int ordinal, int frequency)
    {
        if (Count == Math.Min(_ordinals.Length, _frequencies.Length))
        {
            Grow(ref _ordinals);
            Grow(ref _frequencies);
        }

        _ordinals[Count] = ordinal;
        _frequencies[Count++] = frequency;
    }

    /// <summary>Adds one to the frequency of the article that was added last, or adds the article with one. O(1) on average.</summary>
    public void AddOne(int ordinal)
    {
        if (Count > 0 && _ordinals[Count - 1] == ordinal)
            _frequencies[Count - 1]++;
        else
            Add(ordinal, 1);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_ordinals);
        ArrayPool<int>.Shared.Return(_frequencies);
        _ordinals = _frequencies = [];
        Count = 0;
    }

    private void Grow(ref int[] array)
    {
        var grown = ArrayPool<int>.Shared.Rent(2 * Math.Max(16, Count));
        array.AsSpan(0, Count).CopyTo(grown);
        ArrayPool<int>.Shared.Return(array);
        array = grown;
    }
}
