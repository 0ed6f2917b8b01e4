namespace Corpus;

/// <summary>The spans that nested lambdas stand at, by level.</summary>
internal sealed class SpanSlots<T>
{
    private T[] _spans = new T[2];

    public T this[int level]
    {
        get => _spans[level];
        set
        {
            if (level >= _spans.Length)
                Array.Resize(ref _spans, level + 2);
            _spans[level] = value;
        }
    }
}
