namespace Corpus.Segmentation;

/// <summary>
/// The properties of characters that tokens start from: Unicode's, but for two characters that its words keep and ours do not.
/// </summary>
/// <remarks>
/// A colon joins letters in Swedish (<c>k:a</c>), not in Dutch or English (<c>Nee:ja</c>); where it does, <see
/// cref="TokenRules.ColonJoinsLetters"/> has it.
/// A narrow no-break space is white space, and joins groups of digits only (<see cref="Numbers"/>).
/// </remarks>
internal readonly struct TailoredWords : IWordTailoring
{
    private const int NarrowNoBreakSpace = 0x202F;

    /// <inheritdoc/>
    public WordBreak WordBreakOf(int codePoint)
        => codePoint is ':' or NarrowNoBreakSpace ? WordBreak.Other : BreakProperties.WordBreakOf(codePoint);
}
