namespace Corpus.Segmentation;

/// <summary>A quotation, in tokens of its text.</summary>
/// <param name="Tokens">Its tokens, the quotation marks included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsClosed">Whether its last token is its closing mark.</param>
/// <param name="Depth">How many quotations it is nested in.</param>
/// <param name="Cue">The word that attributes it, such as <c>aldus</c> or <c>said</c>; empty if there is none.</param>
/// <param name="Mention">How the attribution names the speaker; empty if it does not.</param>
/// <param name="Speaker">The speaker's full name, where the text gave it last; empty if it is not known.</param>
internal readonly record struct QuotationSpan(
    TokenRange Tokens, QuotationKind Kind, bool IsClosed, int Depth, TokenRange Cue, TokenRange Mention, TokenRange Speaker);
