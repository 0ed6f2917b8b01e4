namespace Corpus.Benchmarks.Articles;

/// <summary>The date and the text, as the real input has them, without further metadata.</summary>
internal sealed class DatedTextFormat : SeparateFiles
{
    public override string Name => "dated text";

    public override string Extension => ".txt";

    protected override string Head(GeneratedArticle article) => $" date {article.Date} ";
}
