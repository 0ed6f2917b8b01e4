using System.Collections;

namespace Corpus;

/// <summary>The quotations of an article by where they start; an outer one before those nested in it. <c>default</c> is empty.</summary>
public readonly struct QuotationList : IReadOnlyList<Quotation>, IEquatable<QuotationList>
{
    private readonly Article? _article;
    private readonly int _first;

    internal QuotationList(Article article, int first, int count)
    {
        _article = article;
        _first = first;
        Count = count;
    }

    /// <summary>The number of quotations. O(1).</summary>
    public int Count { get; }

    /// <summary>The quotation at this place of the list, from 0. O(1), allocates nothing; at most 64 tokens are read for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Quotation this[int index]
        => (uint)index < (uint)Count
            ? _article!.Image.Layers.QuotationAt(_article, _first + index)
            : throw new ArgumentOutOfRangeException(
                nameof(index), index, $"The list has {Count} quotations, so the index must be at least 0 and less than {Count}.");

    /// <summary>Whether both are the same quotations of the same article.</summary>
    public static bool operator ==(QuotationList left, QuotationList right) => left.Equals(right);

    /// <summary>Whether they are different quotations.</summary>
    public static bool operator !=(QuotationList left, QuotationList right) => !left.Equals(right);

    /// <summary>A part of the list, so that it can be taken by a range: <c>quotations[2..5]</c>. O(1), copies nothing.</summary>
    /// <param name="start">The place of the first one in this list.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have them.</exception>
    public QuotationList Slice(int start, int length)
    {
        SliceBounds.Check(start, length, Count);
        return _article is null ? default : new QuotationList(_article, _first + start, length);
    }

    /// <summary>Goes through the quotations; allocates nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Quotation> IEnumerable<Quotation>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are the same quotations of the same article. O(1).</summary>
    public bool Equals(QuotationList other) => _article == other._article && _first == other._first && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuotationList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, _first, Count);

    /// <summary>Goes through quotations of an article.</summary>
    public struct Enumerator : IEnumerator<Quotation>
    {
        private readonly QuotationList _quotations;
        private int _next;

        internal Enumerator(QuotationList quotations) => _quotations = quotations;

        /// <summary>The quotation; empty before the first <see cref="MoveNext"/>.</summary>
        public Quotation Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next quotation, if there is one. O(1).</summary>
        /// <exception cref="CorpusImageException">The image is damaged there.</exception>
        public bool MoveNext()
        {
            if (_next >= _quotations.Count)
            {
                Current = default;
                return false;
            }

            Current = _quotations[_next++];
            return true;
        }

        /// <summary>Starts again before the first quotation.</summary>
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
