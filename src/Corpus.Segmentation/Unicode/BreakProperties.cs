namespace Corpus.Segmentation;

/// <summary>
/// The properties of Unicode 16.0 that boundaries depend on. Code points with the same properties are one class; a two-stage table gives the
/// class, small tables give its properties. All of it is static data of the assembly: 49,152 bytes of the two stages and 6 for each of 78 classes.
/// </summary>
/// <remarks>tests/Corpus.UnicodeTables makes the tables from Unicode's data.</remarks>
internal static partial class BreakProperties
{
    /// <summary>The class of a code point from 0 to 10FFFF. O(1).</summary>
    public static byte ClassOf(int codePoint) => Blocks[(BlockIndex[codePoint >> 8] << 8) | (codePoint & 0xFF)];

    /// <summary>The Word_Break of a code point. O(1).</summary>
    public static WordBreak WordBreakOf(int codePoint) => (WordBreak)WordBreaks[ClassOf(codePoint)];

    /// <summary>The Grapheme_Cluster_Break of a code point. O(1).</summary>
    public static GraphemeBreak GraphemeBreakOf(int codePoint) => (GraphemeBreak)GraphemeBreaks[ClassOf(codePoint)];

    /// <summary>The Sentence_Break of a code point. O(1).</summary>
    public static SentenceBreak SentenceBreakOf(int codePoint) => (SentenceBreak)SentenceBreaks[ClassOf(codePoint)];

    /// <summary>The Indic_Conjunct_Break of a code point. O(1).</summary>
    public static IndicConjunct IndicConjunctOf(int codePoint) => (IndicConjunct)IndicConjuncts[ClassOf(codePoint)];

    /// <summary>Whether a code point is Extended_Pictographic. O(1).</summary>
    public static bool IsPictographic(int codePoint) => Pictographics[ClassOf(codePoint)] != 0;

    /// <summary>What a code point is. O(1).</summary>
    public static CharacterKind KindOf(int codePoint) => (CharacterKind)Kinds[ClassOf(codePoint)];
}
