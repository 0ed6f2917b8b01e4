namespace Corpus.Benchmarks.Measuring;

/// <summary>Something that was measured did not do its work. A wrong answer is no time.</summary>
internal sealed class WrongAnswerException(string message) : Exception(message);
