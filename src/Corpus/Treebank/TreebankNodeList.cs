using System.Collections;

namespace Corpus;

/// <summary>Lines of a sentence, in order: words, multiword tokens and empty nodes. <c>default</c> is empty.</summary>
public readonly struct TreebankNodeList : IReadOnlyList<TreebankNode>, IEquatable<TreebankNodeList>
{
    private readonly Article? _article;
    private readonly long _first;

    internal TreebankNodeList(Article article, long first, int count)
    {
        _article = article;
        _first = first;
        Count = count;
    }

    /// <summary>The number of nodes. O(1).</summary>
    public int Count { get; }

    /// <summary>The node at this place, from 0. O(1), allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public TreebankNode this[int index]
        => (uint)index < (uint)Count
            ? new TreebankNode(_article!, _first + index)
            : throw new ArgumentOutOfRangeException(
                nameof(index), index, $"The list has {Count} nodes, so the index must be at least 0 and less than {Count}.");

    /// <summary>Whether both are the same nodes of the same sentence.</summary>
    public static bool operator ==(TreebankNodeList left, TreebankNodeList right) => left.Equals(right);

    /// <summary>Whether they are different nodes.</summary>
    public static bool operator !=(TreebankNodeList left, TreebankNodeList right) => !left.Equals(right);

    /// <summary>A part of the list, so that it can be taken by a range: <c>nodes[2..5]</c>. O(1), copies nothing.</summary>
    /// <param name="start">The place of the first one in this list.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have them.</exception>
    public TreebankNodeList Slice(int start, int length)
    {
        SliceBounds.Check(start, length, Count);
        return _article is null ? default : new TreebankNodeList(_article, _first + start, length);
    }

    /// <summary>Goes through the nodes; allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<TreebankNode> IEnumerable<TreebankNode>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are the same nodes of the same sentence. O(1).</summary>
    public bool Equals(TreebankNodeList other) => _article == other._article && _first == other._first && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TreebankNodeList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, _first);

    /// <summary>Goes through the nodes of a sentence.</summary>
    public struct Enumerator : IEnumerator<TreebankNode>
    {
        private readonly TreebankNodeList _nodes;
        private int _next;

        internal Enumerator(TreebankNodeList nodes) => _nodes = nodes;

        /// <summary>The node; empty before the first <see cref="MoveNext"/>.</summary>
        public TreebankNode Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next node, if there is one.</summary>
        /// <exception cref="CorpusImageException">The image is damaged there.</exception>
        public bool MoveNext()
        {
            if (_next >= _nodes.Count)
            {
                Current = default;
                return false;
            }

            Current = _nodes[_next++];
            return true;
        }

        /// <summary>Starts again before the first node.</summary>
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
