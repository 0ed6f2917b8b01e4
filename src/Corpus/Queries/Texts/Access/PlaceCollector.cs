namespace Corpus;

/// <summary>Adds the articles that have tokens at ascending positions to a bitmap.</summary>
internal ref struct PlaceCollector(TextIndex index, ArticleBitmap articles)
{
    private int _ordinal;

    /// <summary>Where the last article that was added ends: positions before need not be looked at.</summary>
    public long End { get; private set; }

    /// <summary>Adds the article of the position, which is at <see cref="End"/> or behind it. O(log of the articles between).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void Add(long position)
    {
        _ordinal = index.ArticleOf(position, _ordinal);
        End = index.FirstTokenOf(_ordinal + 1);
        articles.Add(_ordinal);
    }
}
