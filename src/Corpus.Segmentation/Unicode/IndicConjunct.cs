namespace Corpus.Segmentation;

/// <summary>The property Indic_Conjunct_Break, for rule GB9c (UAX #44).</summary>
internal enum IndicConjunct : byte
{
    None,
    Consonant,
    Extend,
    Linker,
}
