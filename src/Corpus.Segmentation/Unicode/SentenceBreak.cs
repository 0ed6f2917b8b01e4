namespace Corpus.Segmentation;

/// <summary>The property Sentence_Break (UAX #29, table 4). The names are Unicode's, without underscores.</summary>
internal enum SentenceBreak : byte
{
    Other,
    CR,
    LF,
    Sep,
    Extend,
    Format,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    SContinue,
    STerm,
    Close,
}
