namespace Corpus.Testing;

/// <summary>A score is below what a test demands, or below its baseline. The message says which score, which articles and what is wrong in them; any test framework prints it.</summary>
public sealed class ScoreException : Exception
{
    internal ScoreException(string message)
        : base(message)
    {
    }
}
