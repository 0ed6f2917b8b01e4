using Corpus.Cli.Terminals;
using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>Reads a compiled corpus for a comparison.</summary>
internal static class ComparedImage
{
    /// <summary>All articles of the image. O(length of all texts).</summary>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public static ComparedCorpus Read(CorpusImage image, Terminal terminal, CancellationToken cancellation)
    {
        using var progress = terminal.Progress("reading", "articles", image.Count);
        var corpusClass = CorpusFileList.Of(image.Name, "", []).ClassName;
        var articles = new List<BaselineArticle>(image.Count);
        for (var i = 0; i < image.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var article = new ImageArticle(new ArticleHandle(image, i));
            var scope = FolderScope.Of(article.Source.Path, corpusClass);
            articles.Add(new BaselineArticle(
                "", article.Id, scope.Length == 0 ? article.Name : $"{scope}.{article.Name}", ComparedContent.Of(article).Hash()));
            progress.Set(i + 1);
        }

        return new ComparedCorpus(image.Name, image.Language, articles, ComparedProperties.Of(image));
    }

    private sealed class ImageArticle(ArticleHandle handle) : Article(handle);
}
