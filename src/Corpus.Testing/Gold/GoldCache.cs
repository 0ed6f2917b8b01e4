using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Corpus.Testing;

/// <summary>Gold that has been read, for each article of each image. It keeps no image that nobody else does. Thread-safe.</summary>
internal sealed class GoldCache
{
    private readonly ConditionalWeakTable<CorpusImage, ConcurrentDictionary<int, ArticleGold>> _images = [];

    /// <summary>What was read for the article, else what reading gives; null and failures are not kept. Two threads may read the same, and get the same object.</summary>
    public ArticleGold? GetOrRead(Article article, Func<Article, ArticleGold?> read)
    {
        var articles = _images.GetValue(article.Image, _ => new ConcurrentDictionary<int, ArticleGold>());
        if (articles.TryGetValue(article.Ordinal, out var known))
            return known;
        return read(article) is { } gold ? articles.GetOrAdd(article.Ordinal, gold) : null;
    }
}
