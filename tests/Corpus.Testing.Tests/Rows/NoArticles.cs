using Kranten;

namespace Corpus.Testing.Tests.Rows;

/// <summary>A corpus without articles.</summary>
public static class NoArticles
{
    public static ArticleQuery<KrantArticle, KrantFields> Articles => Krant.Articles.Where(a => a.Date.Year == 1800);
}
