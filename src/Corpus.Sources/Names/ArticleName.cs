using System.Globalization;

namespace Corpus.Sources;

/// <summary>
/// The name that an article would have on its own: a function of the article alone, so that adding one never renames another.
/// </summary>
internal static class ArticleName
{
    /// <summary>The longest derived name, in UTF-16 units.</summary>
    public const int MaxLength = 40;

    /// <summary>
    /// The name in the head, else the last part of the id if it is made of words (that is the file's stem, unless the head gives an id), else the first
    /// words of the headline, else the id.
    /// </summary>
    public static string Of(SourceArticle article, string headline)
    {
        if (article.ExplicitName is { } name)
            return name;
        if (!IsNumbered(article) && FileStem.Words(LastPart(article.Id)) is { } words && PascalCase.FromWords(words, MaxLength) is { Length: > 0 } fromStem)
            return fromStem;
        return PascalCase.FromWords(headline, MaxLength) is { Length: > 0 } fromHeadline
            ? fromHeadline
            : PascalCase.FromWords("Article " + LastPart(article.Id), MaxLength);
    }

    private static string LastPart(string id) => id.Substring(id.LastIndexOf('/') + 1);

    /// <summary>Whether the id is the file's and a line in it, as of one of many articles of a file; its stem is the name of none of them.</summary>
    private static bool IsNumbered(SourceArticle article)
        => article.Id.EndsWith("#" + article.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
