namespace Corpus.Sources;

/// <summary>A single value as its file gives it.</summary>
/// <param name="Text">The text, escapes resolved.</param>
/// <param name="Style">How it was written.</param>
/// <param name="Place">Where it stands in the file, quotes included.</param>
internal readonly record struct SourceScalar(string Text, ScalarStyle Style, TextSpan Place);
