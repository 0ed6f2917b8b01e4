namespace Corpus.Benchmarks.Articles;

/// <summary>A format with a file for each article, in folders by year, whose text comes last.</summary>
internal abstract class SeparateFiles : ArticleFormat
{
    public sealed override void Write(string folder, IEnumerable<GeneratedArticle> articles)
    {
        foreach (var article in articles)
        {
            var path = Path.Combine(folder, article.Stem + Extension);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Head(article) + article.Text);
        }
    }

    public sealed override string Edited(string content, int round) => content + Addition(round);

    /// <summary>What stands before the text.</summary>
    protected abstract string Head(GeneratedArticle article);
}
