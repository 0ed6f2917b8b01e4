namespace Corpus.Accuracy;

/// <summary>A column of the table.</summary>
internal enum Measure
{
    /// <summary>Spans of tokens.</summary>
    Tokens,

    /// <summary>Spans of sentences.</summary>
    Sentences,

    /// <summary>Spans of quotations, marks included.</summary>
    Quotations,

    /// <summary>The kind, of quotations whose span is right: one figure, since found and gold are as many.</summary>
    Kind,

    /// <summary>
    /// The speaker's name. Gold are all quotations with a speaker, whether their spans were found or not; found are the speakers of
    /// quotations whose span is right, since what is no quotation counts against the spans already.
    /// </summary>
    Speaker,

    /// <summary>The cue, counted like speakers.</summary>
    Cue,

    /// <summary>The mention, counted like speakers.</summary>
    Mention,
}
