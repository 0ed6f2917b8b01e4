namespace Corpus;

/// <summary>
/// An image that cannot be read: damaged, cut short, of another version of the format, or from another build than the program.
/// The message says which, and what to do.
/// </summary>
public sealed class CorpusImageException : Exception
{
    internal CorpusImageException(string message)
        : base(message)
    {
    }

    internal CorpusImageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the bytes are not what was written, rather than of another version, missing, or from another build.</summary>
    internal bool IsDamage { get; init; }

    /// <summary>The bytes are not what was written.</summary>
    internal static CorpusImageException Damaged(string origin, string what)
        => new($"The corpus image {origin} is damaged: {what}. Build or download it again.") { IsDamage = true };
}
