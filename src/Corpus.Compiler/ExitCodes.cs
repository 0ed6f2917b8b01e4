namespace Corpus.Compiler;

/// <summary>What the tool's exit code says.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The corpus has errors; they were reported, and no image was written.</summary>
    public const int CorpusErrors = 1;

    /// <summary>Of <c>corpus diff</c>: the corpora differ, as with <c>diff</c>.</summary>
    public const int Different = 1;

    /// <summary>Of <c>corpus verify</c>: something is damaged, or a part of it is missing.</summary>
    public const int Damaged = 1;

    /// <summary>The command line is wrong, or something it names cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C, or a request to end: 128 and the number of SIGINT, as shells say it.</summary>
    public const int Interrupted = 130;
}
