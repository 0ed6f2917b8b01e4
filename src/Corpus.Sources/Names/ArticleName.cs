namespace Corpus.Sources;

/// <summary>
/// The name that an article would have on its own: a function of the article alone, so that adding one never renames another.
/// </summary>
internal static class ArticleName
{
    /// <summary>The longest derived name, in UTF-16 units.</summary>
    public const int MaxLength = 40;

    /// <summary>
    /// The name in the head, else the file stem if it is made of words, else the first words of the headline, else the id.
    /// </summary>
    public static string Of(SourceArticle article, string headline)
    {
        if (article.ExplicitName is { } name)
            return name;
        if (FileStem.Words(Stem(article.Path)) is { } words && PascalCase.FromWords(words, MaxLength) is { Length: > 0 } fromStem)
            return fromStem;
        return PascalCase.FromWords(headline, MaxLength) is { Length: > 0 } fromHeadline
            ? fromHeadline
            : PascalCase.FromWords("Article " + Stem(article.Id), MaxLength);
    }

    private static string Stem(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        return dot > start ? path.Substring(start, dot - start) : path.Substring(start);
    }
}
