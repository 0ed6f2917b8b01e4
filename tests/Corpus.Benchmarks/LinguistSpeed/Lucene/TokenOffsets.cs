namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Where the tokens of a document stand in its text.</summary>
internal sealed class TokenOffsets
{
    private int[] _starts = new int[1024];
    private int[] _ends = new int[1024];

    /// <summary>How many tokens it has.</summary>
    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>Notes a token, whatever its place.</summary>
    public void Set(int position, int start, int end)
    {
        while (position >= _starts.Length)
        {
            Array.Resize(ref _starts, 2 * _starts.Length);
            Array.Resize(ref _ends, 2 * _ends.Length);
        }

        _starts[position] = start;
        _ends[position] = end;
        Count = Math.Max(Count, position + 1);
    }

    /// <summary>The token at this place of the text with so many others on either side.</summary>
    public KwicLine Line(string text, int position, int window)
    {
        var (first, last) = (Math.Max(0, position - window), Math.Min(Count - 1, position + window));
        return new KwicLine(Slice(text, first, position - 1), Slice(text, position, position), Slice(text, position + 1, last));
    }

    private string Slice(string text, int first, int last) => first > last ? "" : text[_starts[first].._ends[last]];
}
