namespace Corpus.Testing;

/// <summary>A check of invariance or direction that did not hold, or that could not run since a function of it threw. The message says where, and what differs.</summary>
public sealed class InvarianceException : Exception
{
    internal InvarianceException(string message, InvarianceReport report)
        : base(message)
        => Report = report;

    private InvarianceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the check found; null where it could not run to its end.</summary>
    public InvarianceReport? Report { get; }

    internal static InvarianceException Thrown(string where, Exception inner) => new($"{where}: {inner.Message}", inner);
}
