namespace Corpus;

/// <summary>
/// Articles that are counted and listed together: those of one corpus (<see cref="ArticleQuery{TArticle, TFields}"/>), or of several (<see cref="CombinedQuery"/>). What statistics take, and
/// <see cref="Corpora.Of"/>.
/// </summary>
public abstract class ArticleQuery
{
    private protected ArticleQuery()
    {
    }

    /// <summary>The articles of each corpus, each image once, in the order in which their articles come.</summary>
    internal abstract IReadOnlyList<ArticlePart> Parts { get; }
}
