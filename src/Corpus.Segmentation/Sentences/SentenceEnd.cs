namespace Corpus.Segmentation;

/// <summary>A place where a sentence may end: a terminal, and what closes behind it.</summary>
/// <param name="Token">The terminal: <c>.</c>, or an abbreviation with its full stop.</param>
/// <param name="Kind">What it is, with the terminals that follow it directly.</param>
/// <param name="Next">The token behind it and behind the quotes and brackets that close there.</param>
/// <param name="ClosesQuote">Whether a quotation closes there.</param>
/// <param name="ClosesBracket">Whether a bracket closes there.</param>
internal readonly record struct SentenceEnd(int Token, EndKind Kind, int Next, bool ClosesQuote, bool ClosesBracket);
