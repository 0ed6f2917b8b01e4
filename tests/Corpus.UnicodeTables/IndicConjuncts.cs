using Corpus.Segmentation;

namespace Corpus.UnicodeTables;

/// <summary>
/// Indic_Conjunct_Break of Unicode 16.0 (DerivedCoreProperties-16.0.0.txt), which the files of break properties do not have: the linkers and consonants
/// as they are listed there; the rest follows from Grapheme_Cluster_Break.
/// </summary>
internal static class IndicConjuncts
{
    private static readonly int[] Linkers = [0x094D, 0x09CD, 0x0ACD, 0x0B4D, 0x0C4D, 0x0D4D];

    private static readonly (int First, int Last)[] Consonants =
    [
        // Devanagari
        (0x0915, 0x0939), (0x0958, 0x095F), (0x0978, 0x097F),
        // Bengali
        (0x0995, 0x09A8), (0x09AA, 0x09B0), (0x09B2, 0x09B2), (0x09B6, 0x09B9), (0x09DC, 0x09DD), (0x09DF, 0x09DF), (0x09F0, 0x09F1),
        // Gujarati
        (0x0A95, 0x0AA8), (0x0AAA, 0x0AB0), (0x0AB2, 0x0AB3), (0x0AB5, 0x0AB9), (0x0AF9, 0x0AF9),
        // Oriya
        (0x0B15, 0x0B28), (0x0B2A, 0x0B30), (0x0B32, 0x0B33), (0x0B35, 0x0B39), (0x0B5C, 0x0B5D), (0x0B5F, 0x0B5F), (0x0B71, 0x0B71),
        // Telugu
        (0x0C15, 0x0C28), (0x0C2A, 0x0C39), (0x0C58, 0x0C5A),
        // Malayalam
        (0x0D15, 0x0D3A),
    ];

    // U+200C, which forbids conjuncts.
    private const int ZeroWidthNonJoiner = 0x200C;

    public static IndicConjunct Of(int codePoint, GraphemeBreak grapheme)
    {
        if (Array.IndexOf(Linkers, codePoint) >= 0)
            return IndicConjunct.Linker;
        if (Array.Exists(Consonants, range => codePoint >= range.First && codePoint <= range.Last))
            return IndicConjunct.Consonant;
        return grapheme is GraphemeBreak.Extend or GraphemeBreak.ZWJ && codePoint != ZeroWidthNonJoiner ? IndicConjunct.Extend : IndicConjunct.None;
    }
}
