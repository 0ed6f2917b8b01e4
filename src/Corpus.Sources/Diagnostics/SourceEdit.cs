namespace Corpus.Sources;

/// <summary>An edit of a file.</summary>
/// <param name="Place">What is replaced; of an insertion, an empty stretch.</param>
/// <param name="Text">What stands there afterwards.</param>
internal readonly record struct SourceEdit(TextSpan Place, string Text);
