namespace Corpus.Sources;

/// <summary>What both lanes need of a card to read and number the articles: a value, never its text.</summary>
/// <param name="Options">What it says of the heads of articles.</param>
/// <param name="Language">The BCP 47 tag of the corpus, if it names exactly one.</param>
/// <param name="ContentHash">The hash of all of it.</param>
internal sealed record CardSummary(ReadingOptions Options, string? Language, Hash256 ContentHash)
{
    /// <summary>That of a corpus without a card.</summary>
    public static CardSummary None { get; } = new(ReadingOptions.None, null, default);

    public static CardSummary Of(Card? card) => card is null ? None : new CardSummary(card.Options, card.Language, card.ContentHash);

    /// <summary>The language of articles that do not name their own: the project's, else the card's, else <c>und</c>.</summary>
    public string LanguageOf(CorpusFileList list) => list.Language.Length > 0 ? list.Language : Language ?? "und";
}
