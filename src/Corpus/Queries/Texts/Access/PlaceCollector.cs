namespace Corpus;

/// <summary>Adds the articles that have tokens at ascending positions to a bitmap.</summary>
/// <param name="index">The index.</param>
/// <param name="articles">The bitmap.</param>
/// <param name="most">How many positions there are at most.</param>
internal ref struct PlaceCollector(TextIndex index, ArticleBitmap articles, long most)
{
    private readonly ArticleTable? _table = index.ArticlesFor(most);
    private int _ordinal;

    /// <summary>Where the last article that was added ends: positions before need not be looked at.</summary>
    public long End { get; private set; }

    /// <summary>Adds the article of the position, which is at <see cref="End"/> or behind it. O(log of the articles between), and O(1) on average if there are many positions.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void Add(long position)
    {
        _ordinal = _table?.ArticleOf(position) ?? index.ArticleOf(position, _ordinal);
        End = _table?.EndOf(_ordinal) ?? index.FirstTokenOf(_ordinal + 1);
        articles.Add(_ordinal);
    }
}
