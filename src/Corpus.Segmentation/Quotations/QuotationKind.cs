namespace Corpus;

/// <summary>What a quotation is. The numbers stand in images: add, never change.</summary>
public enum QuotationKind : byte
{
    /// <summary>It could not be found out.</summary>
    Unknown = 0,

    /// <summary>Somebody's words as an utterance, which stand by themselves or with an attribution beside them.</summary>
    Speech = 1,

    /// <summary>A half quote: somebody's words as a part of the reporter's sentence.</summary>
    HalfQuote = 2,

    /// <summary>A title or a name.</summary>
    Title = 3,

    /// <summary>A word that the writer keeps at a distance, coins, or speaks of as a word.</summary>
    ScareQuote = 4,
}
