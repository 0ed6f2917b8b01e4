namespace Corpus;

/// <summary>A text-bound annotation of a brat file, at its place in the text.</summary>
/// <param name="Span">Its place in UTF-16 units.</param>
/// <param name="Label">Its type, as the file has it.</param>
internal sealed record BratSpan(CharSpan Span, string Label);
