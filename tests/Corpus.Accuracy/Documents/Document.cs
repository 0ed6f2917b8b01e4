using Corpus.Segmentation;

namespace Corpus.Accuracy;

/// <summary>A text with gold.</summary>
/// <param name="Name">What errors are told under.</param>
/// <param name="Text">The text.</param>
/// <param name="Paragraphs">Its paragraphs, as the reader of its format gives them.</param>
/// <param name="Language">A BCP 47 tag: what the article says, else its corpus, else what was detected.</param>
/// <param name="Gold">What is right.</param>
internal sealed record Document(string Name, string Text, IReadOnlyList<ParagraphSpan> Paragraphs, string Language, Annotation Gold);
