namespace Corpus;

/// <summary>The articles of one corpus among those of several.</summary>
/// <param name="Selection">Which they are.</param>
/// <param name="Create">Makes one of them.</param>
internal readonly record struct ArticlePart(ArticleSelection Selection, Func<ArticleHandle, Article> Create);
