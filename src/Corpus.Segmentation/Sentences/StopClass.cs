namespace Corpus.Segmentation;

/// <summary>What the word before a full stop is, and what that says about the end of the sentence.</summary>
internal enum StopClass : byte
{
    /// <summary>A word, or no word at all: the sentence ends.</summary>
    Ordinary,

    /// <summary>A number: it ends, unless the number is an ordinal.</summary>
    Number,

    /// <summary>An abbreviation in lower case that stands at ends, as <c>enz.</c>: a capital behind it begins a sentence.</summary>
    MayEnd,

    /// <summary>An abbreviation that may be a part of a name, as <c>U.S.</c> or <c>Co.</c>: only a word that is surely no name begins a sentence.</summary>
    InName,

    /// <summary>An abbreviation before a name, as <c>Mr.</c>: a capital says nothing.</summary>
    BeforeName,

    /// <summary>An abbreviation before a number, as <c>nr.</c>; before anything else only a word that is surely no name begins a sentence.</summary>
    BeforeNumber,

    /// <summary>A word that is an abbreviation only before a number, as <c>no.</c></summary>
    WordBeforeNumber,

    /// <summary>A single letter.</summary>
    Initial,

    /// <summary>An abbreviation that something follows, as <c>bv.</c></summary>
    Never,
}
