using Corpus.Benchmarks.Fixtures.Rows;
using Corpus.Benchmarks.Fixtures.Scores;

namespace Corpus.Benchmarks.Fixtures;

/// <summary>All that the verb <c>fixtures</c> measured.</summary>
internal sealed class FixtureResults(FixtureOptions options)
{
    public FixtureOptions Options => options;

    /// <summary>Of each test framework.</summary>
    public List<FrameworkTimes> Rows { get; } = [];

    /// <summary>Of each score.</summary>
    public List<ScoreTime> Scores { get; } = [];

    /// <summary>How many tokens the articles have that are scored.</summary>
    public long ScoredTokens { get; set; }

    /// <summary>How many articles are scored.</summary>
    public int ScoredArticles { get; set; }
}
