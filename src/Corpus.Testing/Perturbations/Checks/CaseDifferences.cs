namespace Corpus.Testing;

/// <summary>How many differences there are in a case, and the first of them in words.</summary>
internal readonly record struct CaseDifferences(int Count, IReadOnlyList<string> First)
{
    /// <summary>How many are said in words.</summary>
    public const int Shown = 5;

    public static CaseDifferences None { get; } = new(0, []);
}
