namespace Corpus.Sources;

/// <summary>A corpus's dataset card: the <c>README.md</c> of its folder, whose front matter says what the corpus is.</summary>
/// <param name="Fields">The keys of the front matter in order, <c>keys</c> and <c>vocabulary</c> included; mappings with dotted keys.</param>
/// <param name="Text">The text behind the front matter, as it stands (Markdown), newlines as <c>\n</c>.</param>
/// <param name="Options">What it says of the heads of articles.</param>
/// <param name="Language">The BCP 47 tag of the corpus, if it names exactly one.</param>
/// <param name="ContentHash">The hash of all of it.</param>
internal sealed record Card(
    IReadOnlyList<SourceField> Fields, string Text, ReadingOptions Options, string? Language, Hash256 ContentHash);
