namespace Corpus.Benchmarks.Corpora;

/// <summary>An article as plain LINQ has it.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Text">Its paragraphs, a blank line between them.</param>
internal sealed record TextRecord(string Language, string Text);
