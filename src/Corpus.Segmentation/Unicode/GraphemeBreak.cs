namespace Corpus.Segmentation;

/// <summary>The property Grapheme_Cluster_Break (UAX #29, table 2). The names are Unicode's, without underscores.</summary>
internal enum GraphemeBreak : byte
{
    Other,
    CR,
    LF,
    Control,
    Extend,
    ZWJ,
    RegionalIndicator,
    Prepend,
    SpacingMark,
    L,
    V,
    T,
    LV,
    LVT,
}
