namespace Corpus.Sources;

/// <summary>A sentence with annotations.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Comments">Its comment lines in order, without the <c>#</c> and the blanks around.</param>
/// <param name="Tokens">Its lines in order: words, multiword tokens and empty nodes.</param>
internal sealed record GoldSentence(TextSpan Span, IReadOnlyList<string> Comments, IReadOnlyList<GoldToken> Tokens);
