namespace Corpus;

/// <summary>The articles of each code. Takes four bytes for each article and each code. Immutable.</summary>
internal sealed class CodeIndex
{
    private readonly int[] _ordinals;
    private readonly int[] _starts;

    /// <summary>Divides the articles by their codes. O(articles + codes).</summary>
    public CodeIndex(CodeArray codes, int codeCount)
    {
        _starts = new int[codeCount + 1];
        codes.Histogram(codeCount).CopyTo(_starts, 1);
        for (var code = 0; code < codeCount; code++)
            _starts[code + 1] += _starts[code];

        _ordinals = new int[codes.Count];
        var next = _starts.AsSpan().ToArray();
        for (var ordinal = 0; ordinal < _ordinals.Length; ordinal++)
            _ordinals[next[codes[ordinal]]++] = ordinal;
    }

    /// <summary>The articles that have the code, ascending. O(1).</summary>
    public ArraySegment<int> this[int code] => new(_ordinals, _starts[code], _starts[code + 1] - _starts[code]);
}
