namespace Corpus.Plots.Tests;

/// <summary>The fields of <see cref="PlainArticle"/>.</summary>
public sealed class PlainFields(ArticleFieldsHandle handle) : ArticleFields(handle);
