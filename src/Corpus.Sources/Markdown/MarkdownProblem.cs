namespace Corpus.Sources;

/// <summary>Why a text is not given to the Markdown parser.</summary>
/// <param name="At">The offset in the text.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Advice">What to do.</param>
internal sealed record MarkdownProblem(int At, string What, string Advice);
