namespace Corpus.Cli.Terminals;

/// <summary>Tells that whoever read standard output has gone, as <c>head</c> does when it has enough.</summary>
internal static class ClosedPipe
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether that is why writing failed: EPIPE, ERROR_BROKEN_PIPE, ERROR_NO_DATA.</summary>
    public static bool IsReason(IOException failure) => failure.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
