namespace Corpus.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what ran again.</summary>
internal static class TrackingNames
{
    public const string FileLists = nameof(FileLists);
    public const string AllFileLists = nameof(AllFileLists);
    public const string ArticleFiles = nameof(ArticleFiles);
    public const string Articles = nameof(Articles);
    public const string ArticleClasses = nameof(ArticleClasses);
    public const string Corpora = nameof(Corpora);
    public const string Types = nameof(Types);
    public const string Facades = nameof(Facades);
    public const string Pages = nameof(Pages);
    public const string ReferencedCorpora = nameof(ReferencedCorpora);
    public const string AllCorpora = nameof(AllCorpora);
}
