namespace Corpus.Benchmarks.Articles;

/// <summary>
/// Metadata in YAML between two lines <c>---</c>, then the text. In <c>.md</c>, since velite takes front matter from nothing else; our reader
/// of such files also looks for markup in the text, which velite is not asked to do.
/// </summary>
internal sealed class FrontMatterFormat : SeparateFiles
{
    public override string Name => "front matter";

    public override string Extension => ".md";

    protected override string Head(GeneratedArticle article) => $"""
        ---
        title: {article.Headline}
        date: {article.Date}
        section: {article.Section}
        author: {article.Author}
        tags: [{string.Join(", ", article.Keywords)}]
        words_printed: {article.WordsPrinted}
        ---

        """.ReplaceLineEndings("\n");
}
