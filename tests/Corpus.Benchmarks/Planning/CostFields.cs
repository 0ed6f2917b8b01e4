namespace Corpus.Benchmarks.Planning;

/// <summary>Fields without keys.</summary>
internal sealed class CostFields(ArticleFieldsHandle handle) : ArticleFields(handle);
