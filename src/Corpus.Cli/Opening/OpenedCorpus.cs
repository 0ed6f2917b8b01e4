namespace Corpus.Cli.Opening;

/// <summary>A corpus that a path names, open.</summary>
internal sealed class OpenedCorpus : IDisposable
{
    private readonly IDisposable? _content;

    /// <param name="origin">What the user called it.</param>
    /// <param name="kind">What that is.</param>
    /// <param name="image">Its image.</param>
    /// <param name="content">What is kept as long as the image is read, and then thrown away; null for nothing.</param>
    public OpenedCorpus(string origin, CorpusKind kind, CorpusImage image, IDisposable? content = null)
    {
        Origin = origin;
        Kind = kind;
        Image = image;
        _content = content;
        Articles = ArticleQuery<ToolArticle, ToolFields>.Create(image, handle => new ToolArticle(handle), handle => new ToolFields(handle));
    }

    /// <summary>The path, as the user gave it.</summary>
    public string Origin { get; }

    public CorpusKind Kind { get; }

    public CorpusImage Image { get; }

    /// <summary>All articles.</summary>
    public ArticleQuery<ToolArticle, ToolFields> Articles { get; }

    public void Dispose()
    {
        Image.Dispose();
        _content?.Dispose();
    }
}
