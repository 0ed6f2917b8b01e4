namespace Corpus.Segmentation;

/// <summary>
/// The property Word_Break (UAX #29, table 3), and the pictographs that rule WB3c needs. The names are Unicode's, without underscores.
/// </summary>
internal enum WordBreak : byte
{
    Other,
    CR,
    LF,
    Newline,
    Extend,
    ZWJ,
    Format,
    RegionalIndicator,
    Katakana,
    HebrewLetter,
    ALetter,
    SingleQuote,
    DoubleQuote,
    MidNumLet,
    MidLetter,
    MidNum,
    Numeric,
    ExtendNumLet,
    WSegSpace,
}
