using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus;

/// <summary>What is found out about an article when an image is built.</summary>
/// <param name="Language">The BCP 47 tag of its language.</param>
/// <param name="IsLanguageDetected">Whether neither the article nor the corpus gives the language.</param>
/// <param name="Structure">Its tokens, sentences and quotations.</param>
/// <param name="Layers">Where they come from.</param>
internal sealed record ArticleAnalysis(string Language, bool IsLanguageDetected, TextStructure Structure, ArticleLayers Layers)
{
    /// <summary>Segments the article. A function of its content, the language and <see cref="SegmenterVersion"/>. O(length).</summary>
    /// <param name="article">The article.</param>
    /// <param name="corpusLanguage">The BCP 47 tag of articles that do not name their own language; null or <c>und</c> if it is not known.</param>
    public static ArticleAnalysis Of(SourceArticle article, string? corpusLanguage)
    {
        var given = article.Language ?? (corpusLanguage is null or CorpusImage.UnknownLanguage ? null : corpusLanguage);
        var language = given ?? LanguageDetector.Detect(article.Text);
        ParagraphSpan[] paragraphs = [.. article.Paragraphs.Select(paragraph => new ParagraphSpan(paragraph.Start, paragraph.Length, paragraph.HeadingLevel > 0))];
        var gold = GoldSegments.Of(article, LanguageRules.For(language));
        var structure = gold is null
            ? TextAnalyzer.Analyze(article.Text, paragraphs, language)
            : TextAnalyzer.Analyze(article.Text, paragraphs, language, gold.Tokens, gold.Sentences);
        var origin = gold is null ? LayerOrigin.Computed : LayerOrigin.Gold;
        return new ArticleAnalysis(language, given is null, structure, new ArticleLayers(origin, origin, LayerOrigin.Computed));
    }
}
