namespace Corpus.Tests;

/// <summary>Cancels when it is written to.</summary>
internal sealed class CancellingStream(CancellationTokenSource source) : MemoryStream
{
    // The other way to write calls this one.
    public override void Write(byte[] buffer, int offset, int count)
    {
        base.Write(buffer, offset, count);
        source.Cancel();
    }
}
