namespace Corpus.Sources;

/// <summary>Reads a <c>.txt</c> file: with front matter if it begins with a line <c>---</c>, else as dated text.</summary>
internal static class TextFileReader
{
    public static IReadOnlyList<SourceArticle> Read(SourceFile file)
    {
        if (FrontMatter.TryRead(file, out var matter))
        {
            var text = ArticleText.Body(file.Text, matter.BodyStart);
            return [matter.ArticleWith(file, text, ParagraphSplitter.Split(text))];
        }

        return [DatedTextReader.Read(file)];
    }
}
