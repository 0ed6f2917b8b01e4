namespace Corpus;

/// <summary>What debuggers show of articles and their spans. It never throws: a debugger may look at what was disposed of, or is damaged, and then shows what is wrong.</summary>
internal static class DebuggerText
{
    /// <summary>The span as <see cref="MarkedText"/> shows it. O(length of the article), since the whole text is decoded.</summary>
    /// <param name="article">The article; null of a span that is <c>default</c>.</param>
    /// <param name="start">Where the span starts, in UTF-16 units.</param>
    /// <param name="length">Its length.</param>
    public static string OfSpan(Article? article, int start, int length)
        => article is null ? "(default)" : Of(article, a => MarkedText.Of(a.Text.ToString(), start, length));

    /// <summary>The article as its <see cref="Article.ToString"/> shows it.</summary>
    public static string OfArticle(Article article) => Of(article, a => a.ToString());

    private static string Of(Article article, Func<Article, string> show)
    {
        try
        {
            return show(article);
        }
        catch (Exception failure) when (failure is CorpusImageException or ObjectDisposedException or ArgumentException)
        {
            return $"({failure.Message})";
        }
    }
}
