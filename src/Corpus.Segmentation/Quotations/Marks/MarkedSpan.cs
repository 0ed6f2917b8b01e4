namespace Corpus.Segmentation;

/// <summary>A stretch between quotation marks, not yet understood.</summary>
/// <param name="Tokens">Its tokens, the marks included.</param>
/// <param name="OpeningMarks">How many tokens its opening mark has.</param>
/// <param name="ClosingMarks">How many its closing mark has; 0 if that is missing.</param>
/// <param name="Depth">How many others it is nested in.</param>
/// <param name="Outer">The place in the list of the one that it is nested in, or -1.</param>
internal readonly record struct MarkedSpan(TokenRange Tokens, int OpeningMarks, int ClosingMarks, int Depth, int Outer)
{
    /// <summary>Whether the closing mark is there.</summary>
    public bool IsClosed => ClosingMarks > 0;

    /// <summary>The first token behind the opening mark.</summary>
    public int ContentFirst => Tokens.First + OpeningMarks;

    /// <summary>The token behind the last one before the closing mark.</summary>
    public int ContentEnd => Tokens.End - ClosingMarks;
}
