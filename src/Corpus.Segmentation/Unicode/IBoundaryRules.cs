namespace Corpus.Segmentation;

/// <summary>A kind of boundaries in text. Implemented by structs without fields, for both encodings at once.</summary>
internal interface IBoundaryRules
{
    /// <summary>
    /// The next boundary behind one. O(what lies between), and what must be looked at behind it, which is never looked at again from the
    /// same place.
    /// </summary>
    /// <typeparam name="TUnit">A unit of the text.</typeparam>
    /// <typeparam name="TDecoder">Reads it.</typeparam>
    /// <param name="text">The text; any units at all.</param>
    /// <param name="start">A boundary before the end of the text.</param>
    int Next<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>;
}
