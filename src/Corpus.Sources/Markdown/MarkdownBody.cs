namespace Corpus.Sources;

/// <summary>What a body in Markdown says.</summary>
/// <param name="Text">Its text without markup; a blank line between any two blocks.</param>
/// <param name="Paragraphs">The blocks in it, headings with their level.</param>
/// <param name="Title">The heading of level 1 that it begins with, if it does.</param>
internal sealed record MarkdownBody(string Text, IReadOnlyList<SourceParagraph> Paragraphs, string? Title);
