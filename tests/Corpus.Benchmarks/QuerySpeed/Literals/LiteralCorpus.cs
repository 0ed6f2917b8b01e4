using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Texts that are searched for literals, compiled and open.</summary>
internal sealed class LiteralCorpus : IDisposable
{
    private readonly CorpusImage _image;

    private LiteralCorpus(string image)
    {
        _image = CorpusImage.Open(image);
        Articles = ArticleQuery<SpeedArticle, SpeedFields>.Create(_image, handle => new SpeedArticle(handle), handle => new SpeedFields(handle));
        TextBytes = Articles.Sum(article => (long)article.Text.AsUtf8().Length);
    }

    public ArticleQuery<SpeedArticle, SpeedFields> Articles { get; }

    /// <summary>All texts in UTF-8.</summary>
    public long TextBytes { get; }

    public static LiteralCorpus Compile(string folder, IEnumerable<TextRecord> articles)
    {
        var image = Path.Combine(folder, "literals.corpus");
        CompiledImage.Write(folder, image, articles);
        return new LiteralCorpus(image);
    }

    /// <summary>The articles that have the literal.</summary>
    public ArticleQuery<SpeedArticle, SpeedFields> Found(string literal) => Articles.Where(a => a.Text.Contains(literal));

    public void Dispose() => _image.Dispose();
}
