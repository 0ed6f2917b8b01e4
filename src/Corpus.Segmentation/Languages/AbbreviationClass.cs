namespace Corpus.Segmentation;

/// <summary>What the full stop of an abbreviation says about the end of a sentence.</summary>
internal enum AbbreviationClass : byte
{
    /// <summary>No abbreviation that is listed.</summary>
    None = 0,

    /// <summary>It may be the last word of a sentence, as <c>enz.</c>: what follows decides.</summary>
    MayEndSentence,

    /// <summary>A name comes behind it, as <c>Mr.</c>: a capital there begins no sentence.</summary>
    BeforeName,

    /// <summary>A number comes behind it, as <c>nr.</c>: before one it ends no sentence.</summary>
    BeforeNumber,

    /// <summary>It always has something behind it, as <c>bv.</c></summary>
    NeverEndsSentence,
}
