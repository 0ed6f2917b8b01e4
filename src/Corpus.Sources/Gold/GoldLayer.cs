namespace Corpus.Sources;

/// <summary>The annotations that come with an article (CoNLL-U), all of them as written.</summary>
/// <param name="Sentences">The sentences in the order of the text.</param>
internal sealed record GoldLayer(IReadOnlyList<GoldSentence> Sentences);
