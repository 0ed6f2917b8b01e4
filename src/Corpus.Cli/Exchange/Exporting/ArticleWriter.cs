namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Writes articles in a format, one after the other, and finds out what it cannot hold of them.</summary>
internal abstract class ArticleWriter : IDisposable
{
    /// <summary>Writes the next article. O(length).</summary>
    public abstract void Write(ExportedArticle article);

    /// <summary>Writes what is still to be written. Once, at the end.</summary>
    public virtual void Finish()
    {
    }

    public virtual void Dispose()
    {
    }
}
