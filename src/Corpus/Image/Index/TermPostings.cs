using System.Numerics;
using System.Runtime.InteropServices;

namespace Corpus;

/// <summary>Where the tokens of a term are (see <see cref="ImageFormat"/>).</summary>
internal readonly struct TermPostings
{
    // Up to so many articles are looked through one by one.
    private const int FewArticles = 48;

    private readonly TextIndex _index;
    private readonly Term _term;
    private readonly bool _isBitmap;
    private readonly long _articles;
    private readonly int _articlesLength;
    private readonly long _end;

    /// <summary>Finds the parts. O(1).</summary>
    /// <exception cref="CorpusImageException">They are not what they say.</exception>
    public TermPostings(TextIndex index, in Term term)
    {
        _index = index;
        _term = term;
        if (term.PostingsLength == 0)
            return;

        var start = index.PlaceOf(term);
        _end = start + term.PostingsLength;
        var bytes = index.Bytes.Read(start, Math.Min(term.PostingsLength, IndexNumber.MaxSize));
        var at = 0;
        if (!IndexNumber.TryRead(bytes, ref at, out var head) || head >> 1 > _end - start - at)
            throw index.Damaged(term);
        _isBitmap = (head & 1) != 0;
        _articles = start + at;
        _articlesLength = (int)(head >> 1);
        if (_isBitmap && _articlesLength < BitmapLength + (term.ArticleFrequency + 7) / 8)
            throw index.Damaged(term);
    }

    private int BitmapLength => (int)(((long)_index.ArticleCount + 7) / 8);

    /// <summary>The articles as a bitmap, bit i of byte b for article 8 b + i, where they stand so.</summary>
    public bool TryGetBitmap(out ReadOnlySpan<byte> bitmap)
    {
        bitmap = default;
        if (!_isBitmap)
            return false;

        bitmap = _index.Bytes.Read(_articles, BitmapLength);
        var beyond = _index.ArticleCount & 7;
        if (beyond != 0 && bitmap[^1] >> beyond != 0)
            throw _index.Damaged(_term);
        return true;
    }

    /// <summary>Adds the articles that have it. O(their number, or articles / 64).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void AddTo(ArticleBitmap articles)
    {
        if (TryGetBitmap(out var bitmap))
        {
            AddBits(bitmap, articles.Words);
            return;
        }

        if (_term.PostingsLength == 0)
        {
            articles.Add(_index.ArticleOf(_term.Postings));
            return;
        }

        if (!PostingLists.TryAddList(_index.Bytes.Read(_articles, _articlesLength), _index.ArticleCount, _term.ArticleFrequency, articles))
            throw _index.Damaged(_term);
    }

    /// <summary>Whether the article has it. O(log): what <see cref="AddTo"/> reads is not read through.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool IsIn(int ordinal)
    {
        if (_isBitmap)
            return (_index.Bytes.Read(_articles + (ordinal >> 3), 1)[0] & (1 << (ordinal & 7))) != 0;
        if (_term.PostingsLength != 0 && _term.ArticleFrequency <= FewArticles)
            return IsListed(ordinal);

        var positions = PositionsFrom(_index.FirstTokenOf(ordinal));
        return positions.MoveNext() && positions.Current < _index.FirstTokenOf(ordinal + 1);
    }

    /// <summary>Its articles with its frequency in each, in order.</summary>
    public PostingArticles Articles() => new(_index, _term, _isBitmap, _articles, _articlesLength);

    /// <summary>Gives all its articles with its frequency in each, in order. O(their number).</summary>
    /// <param name="ordinals">Where the articles go: as many as it has.</param>
    /// <param name="frequencies">Where the frequencies go: as many.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void ReadArticles(Span<int> ordinals, Span<int> frequencies)
    {
        if (_term.PostingsLength == 0)
        {
            (ordinals[0], frequencies[0]) = (_index.ArticleOf(_term.Postings), 1);
            return;
        }

        var bytes = _index.Bytes.Read(_articles, _articlesLength);
        var isThere = _isBitmap
            ? PostingLists.TryReadBitmap(bytes, _index.ArticleCount, ordinals, frequencies)
            : PostingLists.TryReadList(bytes, _index.ArticleCount, ordinals, frequencies);
        if (!isThere)
            throw _index.Damaged(_term);
    }

    /// <summary>All its positions, in order. O(1) to begin.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public PostingPositions Positions() => new(_index, _term, _articles + _articlesLength, _end);

    /// <summary>Its positions from this one on, in order. O(log) to begin.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public PostingPositions PositionsFrom(long position)
    {
        var positions = Positions();
        positions.StartAt(position);
        return positions;
    }

    // There are as many as the term says, or a query that counts by the term would not have the articles that it counts.
    private void AddBits(ReadOnlySpan<byte> bitmap, Span<ulong> words)
    {
        var count = 0;
        var whole = MemoryMarshal.Cast<byte, ulong>(bitmap);
        for (var i = 0; i < whole.Length; i++)
        {
            words[i] |= whole[i];
            count += BitOperations.PopCount(whole[i]);
        }

        var rest = bitmap[(whole.Length * sizeof(ulong))..];
        for (var i = 0; i < rest.Length; i++)
        {
            words[whole.Length] |= (ulong)rest[i] << (8 * i);
            count += BitOperations.PopCount(rest[i]);
        }

        if (count != _term.ArticleFrequency)
            throw _index.Damaged(_term);
    }

    private bool IsListed(int ordinal)
    {
        var bytes = _index.Bytes.Read(_articles, _articlesLength);
        int at = 0, listed = -1;
        for (var left = _term.ArticleFrequency; left > 0 && listed < ordinal; left--)
        {
            if (!PostingArticles.TryRead(bytes, ref at, ref listed, out _))
                throw _index.Damaged(_term);
        }

        return listed == ordinal;
    }
}
