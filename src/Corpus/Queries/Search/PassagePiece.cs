namespace Corpus;

/// <summary>A stretch of one sentence that has matches: the sentence, or a part of a long one.</summary>
/// <param name="FirstToken">The number of its first token in the article.</param>
/// <param name="EndToken">The number of the token behind its last.</param>
/// <param name="FirstMatch">The number of its first match.</param>
/// <param name="EndMatch">The number of the match behind its last.</param>
/// <param name="Paragraph">Where the paragraph of the sentence starts.</param>
/// <param name="IsCutBefore">Whether the sentence begins before it.</param>
/// <param name="IsCutBehind">Whether the sentence goes on behind it.</param>
internal readonly record struct PassagePiece(
    int FirstToken, int EndToken, int FirstMatch, int EndMatch, int Paragraph, bool IsCutBefore, bool IsCutBehind)
{
    /// <summary>Whether it may be joined with others.</summary>
    public bool IsWhole => !IsCutBefore && !IsCutBehind;
}
