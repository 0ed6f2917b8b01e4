using System.Buffers;

namespace Corpus;

/// <summary>How many articles have each code, and which codes came in which order. Its memory is rented; dispose of it to give it back.</summary>
internal ref struct CodeCounts
{
    private readonly int[] _counts;
    private readonly int[] _seen;
    private int _seenCount;

    /// <summary>Nothing yet.</summary>
    public CodeCounts(int codes)
    {
        _counts = ArrayPool<int>.Shared.Rent(codes);
        _seen = ArrayPool<int>.Shared.Rent(codes);
        Array.Clear(_counts, 0, codes);
    }

    /// <summary>The codes that came, in the order in which they first did.</summary>
    public readonly ReadOnlySpan<int> Seen => _seen.AsSpan(0, _seenCount);

    /// <summary>How many had each code.</summary>
    public readonly ReadOnlySpan<int> ByCode => _counts;

    /// <summary>Counts the articles. O(articles).</summary>
    public void Add(CodeArray codes, ReadOnlySpan<int> ordinals)
    {
        switch (codes.Width)
        {
            case 1:
                var bytes = codes.Bytes;
                foreach (var ordinal in ordinals)
                    Add(bytes[ordinal]);
                break;
            case 2:
                var shorts = codes.Shorts;
                foreach (var ordinal in ordinals)
                    Add(shorts[ordinal]);
                break;
            default:
                var ints = codes.Ints;
                foreach (var ordinal in ordinals)
                    Add(ints[ordinal]);
                break;
        }
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_counts);
        ArrayPool<int>.Shared.Return(_seen);
    }

    private void Add(int code)
    {
        if (_counts[code]++ == 0)
            _seen[_seenCount++] = code;
    }
}
