namespace Corpus.Sources;

/// <summary>Reads a <c>.md</c> file: front matter if it begins with a line <c>---</c>, and a body in Markdown, which is kept without its markup.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads the one article of a file. O(length).</summary>
    public static IReadOnlyList<SourceArticle> Read(SourceFile file)
    {
        if (!FrontMatter.TryRead(file, out var matter))
            matter = FrontMatter.NoneIn(file);

        var body = PlainMarkdown.TryRead(file, matter.BodyStart) ?? MarkdownText.Read(file, matter.BodyStart);
        if (matter.Head.Title is null && body.Title is { } title)
            matter = matter with { Head = matter.Head with { Title = title } };
        return [matter.ArticleWith(file, body.Text, body.Paragraphs)];
    }
}
