namespace Corpus.Segmentation;

/// <summary>The stretches of a text, and for each the one before and behind it that is nested as deep in the same one: to pass over them at once.</summary>
internal sealed class Siblings
{
    private readonly List<MarkedSpan> _spans;
    private readonly int[] _previous;
    private readonly int[] _next;

    /// <summary>Takes the stretches in order. O(stretches).</summary>
    public Siblings(List<MarkedSpan> spans)
    {
        _spans = spans;
        _previous = new int[spans.Count];
        _next = new int[spans.Count];
        var last = new int[spans.Count + 1];
        for (var i = 0; i < last.Length; i++)
            last[i] = -1;
        for (var i = 0; i < spans.Count; i++)
        {
            _next[i] = -1;
            _previous[i] = last[spans[i].Outer + 1];
            if (_previous[i] >= 0)
                _next[_previous[i]] = i;
            last[spans[i].Outer + 1] = i;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _spans.Count;

    /// <summary>The stretch with this number.</summary>
    public MarkedSpan this[int number] => _spans[number];

    /// <summary>The number of the one before it, or -1.</summary>
    public int Before(int number) => _previous[number];

    /// <summary>The number of the one behind it, or -1.</summary>
    public int Behind(int number) => _next[number];
}
