using System.Buffers;

namespace Corpus;

/// <summary>Articles with how often they have a term, each at most once. Its memory is rented; dispose of it to give it back. Not thread-safe.</summary>
internal sealed class TermFrequencies : IDisposable
{
    private int[] _ordinals = ArrayPool<int>.Shared.Rent(16);
    private int[] _frequencies = ArrayPool<int>.Shared.Rent(16);

    /// <summary>How many articles it has.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<int> Ordinals => _ordinals.AsSpan(0, Count);

    public ReadOnlySpan<int> Frequencies => _frequencies.AsSpan(0, Count);

    /// <summary>Makes it empty.</summary>
    public void Clear() => Count = 0;

    /// <summary>Makes it the articles of a word. O(their number).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void Read(in TermPostings postings, int count)
    {
        Count = 0;
        if (count > Math.Min(_ordinals.Length, _frequencies.Length))
        {
            Grow(ref _ordinals, count);
            Grow(ref _frequencies, count);
        }

        postings.ReadArticles(_ordinals.AsSpan(0, count), _frequencies.AsSpan(0, count));
        Count = count;
    }

    /// <summary>Adds an article. O(1) on average.</summary>
    public void Add(int ordinal, int frequency)
    {
        if (Count == Math.Min(_ordinals.Length, _frequencies.Length))
        {
            Grow(ref _ordinals, 2 * Count);
            Grow(ref _frequencies, 2 * Count);
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

    private void Grow(ref int[] array, int length)
    {
        var grown = ArrayPool<int>.Shared.Rent(length);
        array.AsSpan(0, Count).CopyTo(grown);
        ArrayPool<int>.Shared.Return(array);
        array = grown;
    }
}
