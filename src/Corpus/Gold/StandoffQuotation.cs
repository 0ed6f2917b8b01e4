namespace Corpus;

/// <summary>A line <c>Q</c> of a gold file.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Cue">The word that attributes it, if there is one.</param>
/// <param name="Mention">How the attribution names the speaker, if it does.</param>
/// <param name="Speaker">The speaker's name, if the article has it.</param>
/// <param name="Text">The quotation with its marks, each run of white space as one space and a blank line as <c>¶</c> between two.</param>
internal sealed record StandoffQuotation(int Line, QuotationKind Kind, string? Cue, string? Mention, string? Speaker, string Text);
