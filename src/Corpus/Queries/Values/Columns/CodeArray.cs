namespace Corpus;

/// <summary>A code for each article, in one, two or four bytes, whichever suffices. Immutable, so thread-safe.</summary>
internal sealed class CodeArray
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;
    private readonly int _codeCount;
    private CodeIndex? _index;

    /// <summary>Takes over the codes, each of which is at least 0 and less than <paramref name="codes"/>. O(articles).</summary>
    public CodeArray(int[] codeByOrdinal, int codes)
    {
        Count = codeByOrdinal.Length;
        _codeCount = codes;
        if (codes <= byte.MaxValue + 1)
            _bytes = Array.ConvertAll(codeByOrdinal, static code => (byte)code);
        else if (codes <= ushort.MaxValue + 1)
            _shorts = Array.ConvertAll(codeByOrdinal, static code => (ushort)code);
        else
            _ints = codeByOrdinal;
    }

    /// <summary>The number of articles.</summary>
    public int Count { get; }

    /// <summary>The bytes of a code: 1, 2 or 4.</summary>
    public int Width => _bytes is not null ? 1 : _shorts is not null ? 2 : 4;

    /// <summary>The code of the article. O(1).</summary>
    public int this[int ordinal] => _bytes is not null ? _bytes[ordinal] : _shorts is not null ? _shorts[ordinal] : _ints![ordinal];

    /// <summary>The articles of each code. O(1), and O(articles + codes) the first time; threads may make it at once, and one of theirs stays.</summary>
    public CodeIndex Index => _index ??= new CodeIndex(this, _codeCount);

    /// <summary>The codes, if they have one byte.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The codes, if they have two bytes.</summary>
    public ReadOnlySpan<ushort> Shorts => _shorts;

    /// <summary>The codes, if they have four bytes.</summary>
    public ReadOnlySpan<int> Ints => _ints;

    /// <summary>The codes in an array that the caller may change. O(articles).</summary>
    public int[] ToArray()
        => _bytes is not null ? Array.ConvertAll(_bytes, static code => (int)code)
            : _shorts is not null ? Array.ConvertAll(_shorts, static code => (int)code)
            : [.. _ints!];

    /// <summary>How many articles have each code. O(articles).</summary>
    public int[] Histogram(int codes)
    {
        var counts = new int[codes];
        foreach (var code in Bytes)
            counts[code]++;
        foreach (var code in Shorts)
            counts[code]++;
        foreach (var code in Ints)
            counts[code]++;
        return counts;
    }

    /// <summary>Writes what each article's code is mapped to, for the articles in this order. O(articles).</summary>
    /// <param name="ordinals">The articles.</param>
    /// <param name="map">What a code becomes; empty for itself.</param>
    /// <param name="target">As long as <paramref name="ordinals"/>.</param>
    public void Gather(ReadOnlySpan<int> ordinals, ReadOnlySpan<int> map, Span<int> target)
    {
        switch (Width)
        {
            case 1:
                Gather(Bytes, ordinals, target);
                break;
            case 2:
                Gather(Shorts, ordinals, target);
                break;
            default:
                var codes = Ints;
                for (var i = 0; i < ordinals.Length; i++)
                    target[i] = codes[ordinals[i]];
                break;
        }

        if (!map.IsEmpty)
        {
            foreach (ref var value in target[..ordinals.Length])
                value = map[value];
        }
    }

    private static void Gather(ReadOnlySpan<byte> codes, ReadOnlySpan<int> ordinals, Span<int> target)
    {
        target = target[..ordinals.Length];
        for (var i = 0; i < target.Length; i++)
            target[i] = codes[ordinals[i]];
    }

    private static void Gather(ReadOnlySpan<ushort> codes, ReadOnlySpan<int> ordinals, Span<int> target)
    {
        target = target[..ordinals.Length];
        for (var i = 0; i < target.Length; i++)
            target[i] = codes[ordinals[i]];
    }
}
