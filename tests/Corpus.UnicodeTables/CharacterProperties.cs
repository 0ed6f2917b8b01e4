using Corpus.Segmentation;

namespace Corpus.UnicodeTables;

/// <summary>The properties of a code point that the segmenters need.</summary>
public readonly record struct CharacterProperties
{
    internal WordBreak WordBreak { get; init; }

    internal GraphemeBreak GraphemeBreak { get; init; }

    internal SentenceBreak SentenceBreak { get; init; }

    internal IndicConjunct IndicConjunct { get; init; }

    internal bool IsPictographic { get; init; }

    internal CharacterKind Kind { get; init; }
}
