namespace Corpus.Segmentation;

/// <summary>The quotations that are open at a place, the innermost last, and the innermost of each shape, so that a closer finds its opener at once.</summary>
internal sealed class OpenMarks
{
    private readonly List<Entry> _entries = [];
    private readonly int[] _lastOfShape = new int[MarkShapes.Count];
    private int _lastStrong = -1;

    /// <summary>None is open.</summary>
    public OpenMarks()
    {
        for (var i = 0; i < _lastOfShape.Length; i++)
            _lastOfShape[i] = -1;
    }

    /// <summary>How many are open.</summary>
    public int Count => _entries.Count;

    /// <summary>The opener at this place, from the outermost.</summary>
    public QuotationMark MarkAt(int place) => _entries[place].Mark;

    /// <summary>The number of the span that the opener at this place begins.</summary>
    public int SpanAt(int place) => _entries[place].Span;

    /// <summary>Opens one.</summary>
    public void Push(QuotationMark mark, int span)
    {
        var shape = IndexOf(mark.Shape);
        _entries.Add(new Entry(mark, span, _lastOfShape[shape], _lastStrong));
        _lastOfShape[shape] = _entries.Count - 1;
        if (!mark.May(MarkSides.Weak))
            _lastStrong = _entries.Count - 1;
    }

    /// <summary>Removes the innermost.</summary>
    public void Pop()
    {
        var entry = _entries[_entries.Count - 1];
        _lastOfShape[IndexOf(entry.Mark.Shape)] = entry.PreviousOfShape;
        _lastStrong = entry.PreviousStrong;
        _entries.RemoveAt(_entries.Count - 1);
    }

    /// <summary>
    /// The innermost that a closer may close, or -1. A weak opener is none if a strong one was opened in it: that closer would be an apostrophe. O(1).
    /// </summary>
    public int FindOpener(MarkShape openers)
    {
        var last = -1;
        for (var i = 0; i < MarkShapes.Count; i++)
        {
            if (((int)openers & (1 << i)) != 0 && _lastOfShape[i] > last)
                last = _lastOfShape[i];
        }

        return last >= 0 && last < _lastStrong && _entries[last].Mark.May(MarkSides.Weak) ? -1 : last;
    }

    private static int IndexOf(MarkShape shape)
    {
        var index = 0;
        while ((int)shape >> (index + 1) != 0)
            index++;
        return index;
    }

    private readonly record struct Entry(QuotationMark Mark, int Span, int PreviousOfShape, int PreviousStrong);
}
