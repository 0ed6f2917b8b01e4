using System.Collections;

namespace Corpus;

/// <summary>Goes through the articles of a query in order.</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
public struct ArticleEnumerator<TArticle> : IEnumerator<TArticle>
    where TArticle : Article
{
    private readonly CorpusImage _image;
    private readonly Func<ArticleHandle, TArticle> _create;
    private readonly int[]? _ordinals;
    private readonly int _start;
    private readonly int _end;
    private readonly CancellationToken _cancellation;
    private int _next;
    private TArticle? _current;

    /// <summary>Those with the ordinals; all where there are none.</summary>
    internal ArticleEnumerator(CorpusImage image, Func<ArticleHandle, TArticle> create, int[]? ordinals, CancellationToken cancellation = default)
    {
        _image = image;
        _create = create;
        _ordinals = ordinals;
        _end = ordinals?.Length ?? image.Count;
        _cancellation = cancellation;
    }

    /// <summary>Those with the ordinals.</summary>
    internal ArticleEnumerator(CorpusImage image, Func<ArticleHandle, TArticle> create, ArraySegment<int> ordinals)
    {
        _image = image;
        _create = create;
        _ordinals = ordinals.Array;
        _start = ordinals.Offset;
        _end = ordinals.Offset + ordinals.Count;
        _next = _start;
    }

    /// <summary>The article; null before the first <see cref="MoveNext"/> and after the last article.</summary>
    public readonly TArticle Current => _current!;

    /// <inheritdoc/>
    readonly object IEnumerator.Current => Current;

    /// <summary>Makes the next article, if there is one.</summary>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public bool MoveNext()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_next >= _end)
        {
            _current = null;
            return false;
        }

        _current = _create(new ArticleHandle(_image, _ordinals is null ? _next : _ordinals[_next]));
        _next++;
        return true;
    }

    /// <summary>Starts again before the first article.</summary>
    public void Reset()
    {
        _next = _start;
        _current = null;
    }

    /// <summary>Has nothing to do.</summary>
    public readonly void Dispose()
    {
    }
}
