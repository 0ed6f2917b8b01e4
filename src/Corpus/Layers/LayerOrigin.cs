namespace Corpus;

/// <summary>Where a layer of an article comes from. The numbers stand in images: add, never change.</summary>
public enum LayerOrigin : byte
{
    /// <summary>There is none: the image was built before layers were.</summary>
    None = 0,

    /// <summary>It was computed when the image was built.</summary>
    Computed = 1,

    /// <summary>It came with the article, in a file of CoNLL-U.</summary>
    Gold = 2,
}
