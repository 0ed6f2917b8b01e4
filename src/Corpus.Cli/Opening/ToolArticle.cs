namespace Corpus.Cli.Opening;

/// <summary>An article of whatever corpus: its keys are in <see cref="Article.Fields"/>.</summary>
internal sealed class ToolArticle(ArticleHandle handle) : Article(handle);
