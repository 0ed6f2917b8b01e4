namespace Corpus;

/// <summary>Where the tokens of each article begin among those of all, to find the article of a position in O(1) on average.</summary>
internal sealed class ArticleStarts
{
    // A start for so many positions, so that few articles are looked at.
    private const int StretchShift = 6;

    private readonly uint[] _starts;
    private readonly int[] _firsts;

    /// <summary>Of articles in order. O(articles + tokens / 64).</summary>
    /// <param name="starts">The position of the first token of each.</param>
    /// <param name="tokenCount">The number of all tokens.</param>
    public ArticleStarts(List<uint> starts, uint tokenCount)
    {
        _starts = [.. starts, tokenCount];
        _firsts = new int[(tokenCount >> StretchShift) + 1];
        var article = 0;
        for (var i = 0; i < _firsts.Length; i++)
        {
            while (article + 1 < Count && _starts[article + 1] <= (uint)i << StretchShift)
                article++;
            _firsts[i] = article;
        }
    }

    /// <summary>The number of articles.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The article that has the position, which is one, and the position behind its last.</summary>
    public int ArticleOf(uint position, out uint end)
    {
        var article = _firsts[position >> StretchShift];
        while (_starts[article + 1] <= position)
            article++;
        end = _starts[article + 1];
        return article;
    }
}
