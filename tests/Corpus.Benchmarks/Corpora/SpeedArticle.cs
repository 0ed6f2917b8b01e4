namespace Corpus.Benchmarks.Corpora;

/// <summary>An article of a corpus without metadata, as generated code has it.</summary>
internal sealed class SpeedArticle(ArticleHandle handle) : Article(handle);
