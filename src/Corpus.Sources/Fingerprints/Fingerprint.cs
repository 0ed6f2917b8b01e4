namespace Corpus.Sources;

/// <summary>
/// The fingerprint by which generated code and image know that they come from the same articles: SHA-256 over the ids and
/// contents of all articles in corpus order.
/// </summary>
internal static class Fingerprint
{
    // Part of every fingerprint; raised when the rules of reading change what an unchanged file gives.
    private const int ReadingVersion = 1;

    /// <summary>What an article contributes: its id and everything that its file says.</summary>
    public static Hash256 OfArticle(SourceArticle article)
    {
        var input = new HashInput();
        input.Add(article.Id);
        input.Add(article.Date.ToString());
        input.Add(article.ExplicitName);
        input.Add(article.Title);
        input.Add(article.Language);
        input.Add(article.Text);
        return input.Finish();
    }

    /// <summary>The fingerprint of a corpus from its articles in corpus order. O(articles).</summary>
    public static Hash256 OfCorpus(string language, IReadOnlyList<ArticleSummary> articles)
    {
        var input = new HashInput();
        input.Add(ReadingVersion);
        input.Add(language);
        input.Add(articles.Count);
        foreach (var article in articles)
            input.Add(article.ContentHash);
        return input.Finish();
    }
}
