namespace Corpus.Segmentation;

/// <summary>By what a sentence may end.</summary>
internal enum EndKind : byte
{
    /// <summary>A full stop, which may belong to an abbreviation, an initial or a number.</summary>
    FullStop,

    /// <summary>An exclamation or question mark, alone or with others: <c>!</c>, <c>?!</c>, <c>...?</c></summary>
    Exclamation,

    /// <summary>Dots that leave something out, and may only be a pause.</summary>
    Ellipsis,

    /// <summary>Dots with a full stop: four of them.</summary>
    EllipsisAndStop,

    /// <summary>A terminal of Chinese or Japanese.</summary>
    Wide,
}
