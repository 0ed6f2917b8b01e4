namespace Corpus.Sources;

/// <summary>
/// What the steps that look at the whole corpus need of one article: small, a value, never its text. It is what
/// the generator keeps between key strokes.
/// </summary>
/// <param name="Id">The article's id.</param>
/// <param name="Path">The corpus-relative path of its file.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Date">Its date.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="OwnName">The name it would have if it were alone.</param>
/// <param name="Scope">The nested class it belongs to, as <see cref="FolderScope"/> names it.</param>
/// <param name="ContentHash">The hash of id and content.</param>
/// <param name="Fields">Its fields, those without a value aside.</param>
internal sealed record ArticleSummary(
    string Id, string Path, int Line, PartialDate Date, string Headline, string OwnName, string Scope, Hash256 ContentHash,
    EquatableArray<FieldSummary> Fields)
{
    public static ArticleSummary Of(SourceArticle article, string corpusClass)
    {
        var headline = Sources.Headline.Of(article);
        return new ArticleSummary(
            article.Id, article.Path, article.Line, article.Date, headline, ArticleName.Of(article, headline),
            FolderScope.Of(article.Path, corpusClass), Fingerprint.OfArticle(article), FieldSummaries.Of(article.Fields));
    }
}
