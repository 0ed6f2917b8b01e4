namespace Corpus.Benchmarks.Corpora;

/// <summary>The symbols of <see cref="SpeedArticle"/>, as generated code has them.</summary>
internal sealed class SpeedFields(ArticleFieldsHandle handle) : ArticleFields(handle);
