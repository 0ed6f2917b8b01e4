using Corpus.Sources;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Baseline;

/// <summary>What the comparison with a baseline needs of an article.</summary>
/// <param name="Summary">Its summary, from which its name follows.</param>
/// <param name="Hash">The hash of its content.</param>
/// <param name="FullPath">Where its file lies.</param>
/// <param name="Place">Where its head is.</param>
internal sealed record ComparedArticle(ArticleSummary Summary, string Hash, string FullPath, FilePlace Place)
{
    public static ComparedArticle Of(SourceArticle article, string corpusClass, string fullPath, SourceText text) => new(
        ArticleSummary.Of(article, corpusClass), Fingerprint.OfContent(article).ToShortString(), fullPath, PlaceIn(text, article));

    private static FilePlace PlaceIn(SourceText text, SourceArticle article)
    {
        var start = Math.Min(article.HeadPlace.Start, text.Length);
        var end = Math.Min(article.HeadPlace.End, text.Length);
        var (first, last) = (text.Lines.GetLinePosition(start), text.Lines.GetLinePosition(end));
        return new FilePlace(start, end - start, first.Line + 1, first.Character + 1, last.Line + 1, last.Character + 1);
    }
}
