using Corpus.Cli.Commands;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Something in a source that a corpus has no place for, or that was read otherwise than it stands.</summary>
/// <param name="What">What it is, and what became of it.</param>
/// <param name="Count">How often it is there.</param>
/// <param name="SaysCount">Whether the words say that already.</param>
internal sealed record ImportNotice(string What, long Count, bool SaysCount = false)
{
    public override string ToString() => SaysCount ? What : $"{What}: {ToolNumbers.Counted(Count, "time")}";
}
