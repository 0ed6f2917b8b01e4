namespace Corpus.Segmentation;

/// <summary>Which segmenters these are.</summary>
internal static class SegmenterVersion
{
    /// <summary>
    /// Stands in every image with computed layers, so that one can be told whose layers may differ from what would be computed now. Raise it with every
    /// change by which the tokens, sentences, quotations or the detected language of any text may change.
    /// </summary>
    public const int Current = 1;
}
