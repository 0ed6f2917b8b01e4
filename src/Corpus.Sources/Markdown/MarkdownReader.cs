namespace Corpus.Sources;

internal static class MarkdownReader
{
    public static IReadOnlyList<SourceArticle> Read(SourceFile file)
    {
        _ = file;
        return [];
    }
}
