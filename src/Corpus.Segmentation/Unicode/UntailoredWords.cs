namespace Corpus.Segmentation;

/// <summary>Word boundaries as the standard has them.</summary>
internal readonly struct UntailoredWords : IWordTailoring
{
    /// <inheritdoc/>
    public WordBreak WordBreakOf(int codePoint) => BreakProperties.WordBreakOf(codePoint);
}
