namespace Corpus.Segmentation;

/// <summary>
/// Reads code points of a text. Implemented by structs without fields, so that an algorithm that is generic over them is compiled for each.
/// </summary>
/// <typeparam name="TUnit">A unit of the text: byte of UTF-8 or char of UTF-16.</typeparam>
internal interface ITextDecoder<TUnit>
    where TUnit : unmanaged
{
    /// <summary>
    /// The code point that starts there; U+FFFD for what is none: a maximal subpart of an invalid sequence of bytes, or half of a surrogate
    /// pair.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where, within the text.</param>
    /// <param name="length">How many units it takes: 1 or more.</param>
    int Decode(ReadOnlySpan<TUnit> text, int at, out int length);

    /// <summary>The unit there as a number: the code point itself if it is below 128.</summary>
    int UnitAt(ReadOnlySpan<TUnit> text, int at);

    /// <summary>
    /// A bit for each of the <see cref="AsciiLetters.BlockLength"/> units from there, set if it is no ASCII letter or not of the text.
    /// O(1).
    /// </summary>
    ulong OthersThanLetters(ReadOnlySpan<TUnit> text, int at);

    /// <summary>The class of a word that may be an abbreviation.</summary>
    AbbreviationClass ClassOf(Abbreviations abbreviations, ReadOnlySpan<TUnit> word);
}
