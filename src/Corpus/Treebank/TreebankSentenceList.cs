using System.Collections;

namespace Corpus;

/// <summary>Annotated sentences of an article, in the order of the text. <c>default</c> is empty.</summary>
public readonly struct TreebankSentenceList : IReadOnlyList<TreebankSentence>, IEquatable<TreebankSentenceList>
{
    private readonly Article? _article;
    private readonly long _first;

    internal TreebankSentenceList(Article article, long first, int count)
    {
        _article = article;
        _first = first;
        Count = count;
    }

    /// <summary>The number of sentences. O(1).</summary>
    public int Count { get; }

    /// <summary>The sentence at this place, from 0. O(1), allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public TreebankSentence this[int index]
        => (uint)index < (uint)Count
            ? _article!.Image.Treebank.SentenceAt(_first + index, _article)
            : throw new ArgumentOutOfRangeException(
                nameof(index), index, $"The list has {Count} sentences, so the index must be at least 0 and less than {Count}.");

    /// <summary>Whether both are the same sentences of the same article.</summary>
    public static bool operator ==(TreebankSentenceList left, TreebankSentenceList right) => left.Equals(right);

    /// <summary>Whether they are different sentences.</summary>
    public static bool operator !=(TreebankSentenceList left, TreebankSentenceList right) => !left.Equals(right);

    /// <summary>A part of the list, so that it can be taken by a range: <c>sentences[2..5]</c>. O(1), copies nothing.</summary>
    /// <param name="start">The place of the first one in this list.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have them.</exception>
    public TreebankSentenceList Slice(int start, int length)
    {
        SliceBounds.Check(start, length, Count);
        return _article is null ? default : new TreebankSentenceList(_article, _first + start, length);
    }

    /// <summary>Goes through the sentences; allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<TreebankSentence> IEnumerable<TreebankSentence>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are the same sentences of the same article. O(1).</summary>
    public bool Equals(TreebankSentenceList other) => _article == other._article && _first == other._first && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TreebankSentenceList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _article?.GetHashCode() ?? 0;

    /// <summary>Goes through the sentences of an article.</summary>
    public struct Enumerator : IEnumerator<TreebankSentence>
    {
        private readonly TreebankSentenceList _sentences;
        private int _next;

        internal Enumerator(TreebankSentenceList sentences) => _sentences = sentences;

        /// <summary>The sentence; empty before the first <see cref="MoveNext"/>.</summary>
        public TreebankSentence Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next sentence, if there is one.</summary>
        /// <exception cref="CorpusImageException">The image is damaged there.</exception>
        public bool MoveNext()
        {
            if (_next >= _sentences.Count)
            {
                Current = default;
                return false;
            }

            Current = _sentences[_next++];
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
