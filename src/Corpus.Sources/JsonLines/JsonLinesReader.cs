namespace Corpus.Sources;

internal static class JsonLinesReader
{
    public static IReadOnlyList<SourceArticle> Read(SourceFile file)
    {
        _ = file;
        return [];
    }
}
