namespace Corpus.Segmentation;

/// <summary>A tailoring of word boundaries in the way that UAX #29 (section 4.1) suggests: other properties for some characters.</summary>
internal interface IWordTailoring
{
    /// <summary>The Word_Break that a character has here.</summary>
    /// <param name="codePoint">The character.</param>
    WordBreak WordBreakOf(int codePoint);
}
