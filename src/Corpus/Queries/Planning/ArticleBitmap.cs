using System.Buffers;
using System.Numerics;

namespace Corpus;

/// <summary>A set of articles: a bit for each, by ordinal. Its memory is rented; dispose of it to give it back. Not thread-safe.</summary>
internal sealed class ArticleBitmap : IDisposable
{
    private ulong[] _words;

    /// <summary>No article of <paramref name="length"/>.</summary>
    public ArticleBitmap(int length)
    {
        Length = length;
        WordCount = (int)(((long)length + 63) / 64);
        _words = ArrayPool<ulong>.Shared.Rent(Math.Max(1, WordCount));
        Words.Clear();
    }

    /// <summary>How many articles there are in all.</summary>
    public int Length { get; }

    /// <summary>Bit i of word w is article 64 w + i; bits beyond the last article are 0.</summary>
    public Span<ulong> Words => _words.AsSpan(0, WordCount);

    private int WordCount { get; }

    /// <summary>Whether all articles are in it. O(length / 64).</summary>
    public bool IsFull => Count() == Length;

    /// <summary>Whether the article is in it. O(1).</summary>
    public bool this[int ordinal] => (_words[ordinal >> 6] & (1UL << ordinal)) != 0;

    /// <summary>Adds the article. O(1).</summary>
    public void Add(int ordinal) => _words[ordinal >> 6] |= 1UL << ordinal;

    /// <summary>Removes the article. O(1).</summary>
    public void Remove(int ordinal) => _words[ordinal >> 6] &= ~(1UL << ordinal);

    /// <summary>Adds all articles. O(length / 64).</summary>
    public void AddAll()
    {
        Words.Fill(ulong.MaxValue);
        ClearTail();
    }

    /// <summary>Removes all articles. O(length / 64).</summary>
    public void Clear() => Words.Clear();

    /// <summary>Removes all articles from this ordinal on. O(length / 64).</summary>
    public void RemoveFrom(int ordinal)
    {
        Words[(ordinal >> 6)..][1..].Clear();
        _words[ordinal >> 6] &= (1UL << ordinal) - 1;
    }

    /// <summary>Makes it the articles of the other. O(length / 64).</summary>
    public void CopyFrom(ArticleBitmap other) => other.Words.CopyTo(Words);

    /// <summary>Makes it the articles that it did not have. O(length / 64).</summary>
    public void Complement()
    {
        foreach (ref var word in Words)
            word = ~word;
        ClearTail();
    }

    /// <summary>Keeps those that the other has. O(length / 64).</summary>
    public void IntersectWith(ArticleBitmap other)
    {
        var words = Words;
        var others = other.Words;
        for (var i = 0; i < words.Length; i++)
            words[i] &= others[i];
    }

    /// <summary>Adds those that the other has. O(length / 64).</summary>
    public void UnionWith(ArticleBitmap other)
    {
        var words = Words;
        var others = other.Words;
        for (var i = 0; i < words.Length; i++)
            words[i] |= others[i];
    }

    /// <summary>Removes those that the other has. O(length / 64).</summary>
    public void ExceptWith(ArticleBitmap other)
    {
        var words = Words;
        var others = other.Words;
        for (var i = 0; i < words.Length; i++)
            words[i] &= ~others[i];
    }

    /// <summary>How many it has. O(length / 64).</summary>
    public int Count()
    {
        var count = 0;
        foreach (var word in Words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The first article from this ordinal on; -1 if there is none. O(words passed).</summary>
    public int NextFrom(int ordinal)
    {
        var index = ordinal >> 6;
        if (index >= WordCount)
            return -1;
        var word = _words[index] & (ulong.MaxValue << ordinal);
        while (word == 0)
        {
            if (++index >= WordCount)
                return -1;
            word = _words[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>The articles in order, in an array of their number. O(length / 64 + their number).</summary>
    public int[] ToArray()
    {
        var ordinals = new int[Count()];
        var words = Words;
        for (int i = 0, next = 0; next < ordinals.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
                ordinals[next++] = (i << 6) + BitOperations.TrailingZeroCount(word);
        }

        return ordinals;
    }

    public void Dispose()
    {
        if (_words.Length > 0)
            ArrayPool<ulong>.Shared.Return(_words);
        _words = [];
    }

    private void ClearTail()
    {
        if ((Length & 63) != 0)
            _words[WordCount - 1] &= (1UL << Length) - 1;
    }
}
