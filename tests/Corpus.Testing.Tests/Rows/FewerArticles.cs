using Kranten;

namespace Corpus.Testing.Tests.Rows;

/// <summary>Krant before an article was added: all of it but <see cref="Left"/>. A corpus class is any with a static property of this name.</summary>
public static class FewerArticles
{
    /// <summary>The id of the article that is missing.</summary>
    public const string Left = "2022/haven-dicht-na-storm";

    public static ArticleQuery<KrantArticle, KrantFields> Articles => Krant.Articles.Where(a => a.Id != Left);
}
