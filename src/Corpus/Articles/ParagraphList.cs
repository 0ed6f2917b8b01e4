using System.Collections;

namespace Corpus;

/// <summary>Paragraphs of an article, in order. <c>default</c> is empty.</summary>
public readonly struct ParagraphList : IReadOnlyList<Paragraph>, IEquatable<ParagraphList>
{
    private readonly Article? _article;
    private readonly long _first;

    internal ParagraphList(Article article, long first, int count)
    {
        _article = article;
        _first = first;
        Count = count;
    }

    /// <summary>The number of paragraphs. O(1).</summary>
    public int Count { get; }

    /// <summary>The paragraph at this place, from 0. O(1), allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Paragraph this[int index]
        => (uint)index < (uint)Count
            ? _article!.Image.Documents.ParagraphAt(_first + index, _article)
            : throw new ArgumentOutOfRangeException(
                nameof(index), index, $"The list has {Count} paragraphs, so the index must be at least 0 and less than {Count}.");

    /// <summary>Whether both are the same paragraphs of the same article.</summary>
    public static bool operator ==(ParagraphList left, ParagraphList right) => left.Equals(right);

    /// <summary>Whether they are different paragraphs.</summary>
    public static bool operator !=(ParagraphList left, ParagraphList right) => !left.Equals(right);

    /// <summary>A part of the list, so that it can be taken by a range: <c>paragraphs[2..5]</c>. O(1), copies nothing.</summary>
    /// <param name="start">The place of the first one in this list.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have them.</exception>
    public ParagraphList Slice(int start, int length)
    {
        SliceBounds.Check(start, length, Count);
        return _article is null ? default : new ParagraphList(_article, _first + start, length);
    }

    /// <summary>Goes through the paragraphs; allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Paragraph> IEnumerable<Paragraph>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are the same paragraphs of the same article. O(1).</summary>
    public bool Equals(ParagraphList other) => _article == other._article && _first == other._first && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ParagraphList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _article?.GetHashCode() ?? 0;

    /// <summary>Goes through paragraphs of an article.</summary>
    public struct Enumerator : IEnumerator<Paragraph>
    {
        private readonly ParagraphList _paragraphs;
        private int _next;

        internal Enumerator(ParagraphList paragraphs) => _paragraphs = paragraphs;

        /// <summary>The paragraph; empty before the first <see cref="MoveNext"/>.</summary>
        public Paragraph Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next paragraph, if there is one.</summary>
        /// <exception cref="CorpusImageException">The image is damaged there.</exception>
        public bool MoveNext()
        {
            if (_next >= _paragraphs.Count)
            {
                Current = default;
                return false;
            }

            Current = _paragraphs[_next++];
            return true;
        }

        /// <summary>Starts again before the first paragraph.</summary>
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
