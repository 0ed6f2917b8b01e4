namespace Corpus.Compiler.Integrity;

/// <summary>What <c>corpus verify</c> checks is damaged, or cannot be checked. The message says what is wrong, and what to do.</summary>
internal sealed class IntegrityException : Exception
{
    private IntegrityException(string message, bool isDamage, Exception? innerException = null)
        : base(message, innerException) => IsDamage = isDamage;

    /// <summary>Whether it is damaged, rather than of a kind that cannot be checked.</summary>
    public bool IsDamage { get; }

    /// <summary>It is not what was made.</summary>
    public static IntegrityException Damaged(string message, Exception? innerException = null) => new(message, isDamage: true, innerException);

    /// <summary>It cannot be checked.</summary>
    public static IntegrityException Unreadable(string message, Exception? innerException = null) => new(message, isDamage: false, innerException);
}
