using System.Collections;

namespace Corpus;

/// <summary>Tokens of an article, a paragraph, a sentence or a quotation, in order. <c>default</c> is empty.</summary>
public readonly struct TokenList : IReadOnlyList<Token>, IEquatable<TokenList>
{
    private readonly Article? _article;
    private readonly int _first;

    internal TokenList(Article article, int first, int count)
    {
        _article = article;
        _first = first;
        Count = count;
    }

    /// <summary>The number of tokens. O(1).</summary>
    public int Count { get; }

    /// <summary>The token at this place of the list, from 0. O(1), allocates nothing; at most 32 tokens are read for it, so go through them rather than ask for one after the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Token this[int index]
        => (uint)index < (uint)Count
            ? _article!.Image.Layers.TokenAt(_article, _first + index)
            : throw new ArgumentOutOfRangeException(
                nameof(index), index, $"The list has {Count} tokens, so the index must be at least 0 and less than {Count}.");

    /// <summary>Whether both are the same tokens of the same article.</summary>
    public static bool operator ==(TokenList left, TokenList right) => left.Equals(right);

    /// <summary>Whether they are different tokens.</summary>
    public static bool operator !=(TokenList left, TokenList right) => !left.Equals(right);

    /// <summary>A part of the list, so that it can be taken by a range: <c>tokens[2..5]</c>. O(1), copies nothing.</summary>
    /// <param name="start">The place of the first one in this list.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have them.</exception>
    public TokenList Slice(int start, int length)
    {
        SliceBounds.Check(start, length, Count);
        return _article is null ? default : new TokenList(_article, _first + start, length);
    }

    /// <summary>Goes through the tokens; allocates nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are the same tokens of the same article. O(1).</summary>
    public bool Equals(TokenList other) => _article == other._article && _first == other._first && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TokenList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, _first, Count);

    /// <summary>Goes through tokens of an article.</summary>
    public struct Enumerator : IEnumerator<Token>
    {
        private readonly TokenList _tokens;
        private TokenCursor _cursor;
        private int _left;

        internal Enumerator(TokenList tokens)
        {
            _tokens = tokens;
            Reset();
        }

        /// <summary>The token; empty before the first <see cref="MoveNext"/>.</summary>
        public Token Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next token, if there is one. O(1).</summary>
        /// <exception cref="CorpusImageException">The image is damaged there.</exception>
        public bool MoveNext()
        {
            if (_left == 0 || !_cursor.MoveNext())
            {
                Current = default;
                return false;
            }

            _left--;
            Current = new Token(_tokens._article!, _cursor.Next - 1, _cursor.Current, _cursor.Kind);
            return true;
        }

        /// <summary>Starts again before the first token.</summary>
        /// <exception cref="CorpusImageException">The image is damaged there.</exception>
        public void Reset()
        {
            _left = _tokens.Count;
            Current = default;
            if (_left > 0)
                _cursor = _tokens._article!.Image.Layers.CursorAt(_tokens._article.Ordinal, _tokens._first);
        }

        /// <summary>Has nothing to do.</summary>
        public readonly void Dispose()
        {
        }
    }
}
