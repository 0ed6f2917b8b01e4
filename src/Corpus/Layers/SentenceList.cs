using System.Collections;

namespace Corpus;

/// <summary>Sentences of an article or a paragraph, in order. <c>default</c> is empty.</summary>
public readonly struct SentenceList : IReadOnlyList<Sentence>, IEquatable<SentenceList>
{
    private readonly Article? _article;
    private readonly int _first;

    internal SentenceList(Article article, int first, int count)
    {
        _article = article;
        _first = first;
        Count = count;
    }

    /// <summary>The number of sentences. O(1).</summary>
    public int Count { get; }

    /// <summary>The sentence at this place of the list, from 0. O(1), allocates nothing; at most 64 tokens are read for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Sentence this[int index]
        => (uint)index < (uint)Count
            ? _article!.Image.Layers.SentenceAt(_article, _first + index)
            : throw new ArgumentOutOfRangeException(
                nameof(index), index, $"The list has {Count} sentences, so the index must be at least 0 and less than {Count}.");

    /// <summary>Whether both are the same sentences of the same article.</summary>
    public static bool operator ==(SentenceList left, SentenceList right) => left.Equals(right);

    /// <summary>Whether they are different sentences.</summary>
    public static bool operator !=(SentenceList left, SentenceList right) => !left.Equals(right);

    /// <summary>A part of the list, so that it can be taken by a range: <c>sentences[2..5]</c>. O(1), copies nothing.</summary>
    /// <param name="start">The place of the first one in this list.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have them.</exception>
    public SentenceList Slice(int start, int length)
    {
        SliceBounds.Check(start, length, Count);
        return _article is null ? default : new SentenceList(_article, _first + start, length);
    }

    /// <summary>Goes through the sentences; allocates nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Sentence> IEnumerable<Sentence>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are the same sentences of the same article. O(1).</summary>
    public bool Equals(SentenceList other) => _article == other._article && _first == other._first && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SentenceList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, _first, Count);

    /// <summary>Goes through sentences of an article.</summary>
    public struct Enumerator : IEnumerator<Sentence>
    {
        private readonly SentenceList _sentences;
        private TokenCursor _cursor;
        private int _next;

        internal Enumerator(SentenceList sentences)
        {
            _sentences = sentences;
            if (sentences.Count > 0)
                _cursor = sentences._article!.Image.Layers.Cursor(sentences._article.Ordinal);
        }

        /// <summary>The sentence; empty before the first <see cref="MoveNext"/>.</summary>
        public Sentence Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next sentence, if there is one. O(1).</summary>
        /// <exception cref="CorpusImageException">The image is damaged there.</exception>
        public bool MoveNext()
        {
            if (_next >= _sentences.Count)
            {
                Current = default;
                return false;
            }

            Current = _sentences._article!.Image.Layers.SentenceAt(_sentences._article, _sentences._first + _next, ref _cursor);
            _next++;
            return true;
        }

        /// <summary>Starts again before the first sentence.</summary>
        public void Reset()
        {
            _next = 0;
            Current = default;
        }

        /// <summary>Has nothing to do.</summary>
        public readonly void Dispose()
        {
        }
    }
}
