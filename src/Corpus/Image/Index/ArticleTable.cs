using System.Numerics;

namespace Corpus;

/// <summary>
/// Where every article begins, in memory, and which article each stretch of tokens begins in, so that the article of a token is found at once. Takes up to 12 bytes for each
/// article, as long as the image is open. Immutable, so thread-safe.
/// </summary>
internal sealed class ArticleTable
{
    private readonly uint[] _starts;
    private readonly int[] _stretches;
    private readonly int _shift;

    /// <summary>Reads where the articles begin. O(articles).</summary>
    /// <exception cref="CorpusImageException">They are not one after the other.</exception>
    public ArticleTable(TextIndex index)
    {
        _starts = new uint[index.ArticleCount + 1];
        for (var ordinal = 0; ordinal < _starts.Length; ordinal++)
        {
            var first = (uint)index.FirstTokenOf(ordinal);
            if (ordinal == 0 ? first != 0 : first < _starts[ordinal - 1])
                throw index.NoArticle(ordinal);
            _starts[ordinal] = first;
        }

        if (_starts[^1] != index.TokenCount)
            throw index.NoArticle(index.ArticleCount);

        // A stretch is as long as an article on average or shorter, so that few articles have to be passed.
        _shift = BitOperations.Log2((uint)(index.TokenCount / Math.Max(1, index.ArticleCount)) | 1);
        _stretches = new int[(index.TokenCount >> _shift) + 1];
        var article = 0;
        for (var stretch = 0; stretch < _stretches.Length; stretch++)
        {
            while (article + 1 < index.ArticleCount && _starts[article + 1] <= (long)stretch << _shift)
                article++;
            _stretches[stretch] = article;
        }
    }

    /// <summary>The article that the token is of. O(1) on average.</summary>
    /// <param name="position">Less than the number of tokens.</param>
    public int ArticleOf(long position)
    {
        var starts = _starts;
        var article = _stretches[position >> _shift];
        while (starts[article + 1] <= position)
            article++;
        return article;
    }

    /// <summary>The position behind the article's last token. O(1).</summary>
    public long EndOf(int ordinal) => _starts[ordinal + 1];
}
