using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>A row that was measured.</summary>
/// <param name="Row">What was asked.</param>
/// <param name="Times">The times.</param>
internal sealed record LinguistTimedRow(LinguistRow Row, TimedRow Times)
{
    /// <summary>Median over the tasks of how many lines or rows ours gives.</summary>
    public double Count => Sample.Of(Times.Queries.Select(query => (double)query.Hits)).Median;

    /// <summary>How many million tokens a system goes through in a second, of the median task.</summary>
    public double MillionTokensPerSecond(int system) => Row.Tokens / Times.Median(system);
}
