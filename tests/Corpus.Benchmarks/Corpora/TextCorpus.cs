namespace Corpus.Benchmarks.Corpora;

/// <summary>A corpus that texts are looked for in, compiled and open.</summary>
internal sealed class TextCorpus : IDisposable
{
    private TextCorpus(string name, string folder)
    {
        Name = name;
        Folder = folder;
        Image = CorpusImage.Open(ImagePath);
        Articles = ArticleQuery<SpeedArticle, SpeedFields>.Create(Image, handle => new SpeedArticle(handle), handle => new SpeedFields(handle));
        Tokens = new TokenTable(Articles);
        TextBytes = Articles.Sum(article => (long)article.Text.AsUtf8().Length);
    }

    /// <summary>How tables call it.</summary>
    public string Name { get; }

    /// <summary>What belongs to it: articles, image, and what the other systems make of them.</summary>
    public string Folder { get; }

    public CorpusImage Image { get; }

    public ArticleQuery<SpeedArticle, SpeedFields> Articles { get; }

    public TokenTable Tokens { get; }

    /// <summary>All texts in UTF-8.</summary>
    public long TextBytes { get; }

    public string ImagePath => Path.Combine(Folder, "speed.corpus");

    /// <summary>Where its articles lie, as JSON lines.</summary>
    public string ArticleFolder => Path.Combine(Folder, "articles");

    public static TextCorpus Compile(string name, string folder, IEnumerable<TextRecord> articles)
    {
        Directory.CreateDirectory(folder);
        CompiledImage.Write(Path.Combine(folder, "articles"), Path.Combine(folder, "speed.corpus"), articles);
        return new TextCorpus(name, folder);
    }

    public void Dispose() => Image.Dispose();
}
