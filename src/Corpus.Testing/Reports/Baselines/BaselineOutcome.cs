namespace Corpus.Testing;

/// <summary>What came of comparing a score with its baseline, when it did not fall.</summary>
/// <param name="Change">How it stands to its baseline.</param>
/// <param name="Message">The same in words, with what to do.</param>
public sealed record BaselineOutcome(BaselineChange Change, string Message)
{
    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
