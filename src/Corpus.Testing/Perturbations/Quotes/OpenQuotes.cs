namespace Corpus.Testing;

/// <summary>The quotations that are open at a place, by the kind of their marks. Every call is O(1), or as much as it closes.</summary>
internal sealed class OpenQuotes
{
    private readonly List<bool> _kinds = [];
    private int _singleCount;

    public int Count => _kinds.Count;

    public bool Contains(bool isSingle) => isSingle ? _singleCount > 0 : _singleCount < _kinds.Count;

    public void Open(bool isSingle)
    {
        _kinds.Add(isSingle);
        _singleCount += isSingle ? 1 : 0;
    }

    /// <summary>Closes the last of a kind, which is open, and all that was opened in it; returns how many it lay in.</summary>
    public int Close(bool isSingle)
    {
        while (true)
        {
            var last = _kinds[^1];
            _kinds.RemoveAt(_kinds.Count - 1);
            _singleCount -= last ? 1 : 0;
            if (last == isSingle)
                return _kinds.Count;
        }
    }

    public void Clear()
    {
        _kinds.Clear();
        _singleCount = 0;
    }
}
