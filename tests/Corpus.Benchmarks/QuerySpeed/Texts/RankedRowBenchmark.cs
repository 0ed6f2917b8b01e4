using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Compares what ranked searches find, then times them.</summary>
internal static class RankedRowBenchmark
{
    /// <summary>The most words of a search.</summary>
    public const int MostWords = 4;

    /// <summary>The name of the row of searches for so many words.</summary>
    public static string NameOf(int words) => $"top {RankedSearch.Best} for {words} {(words == 1 ? "term" : "terms")}";

    /// <summary>Measures the row, and notes how many of the ten best articles the systems have in common.</summary>
    /// <remarks>
    /// The articles with one of the words must be the same. Which ten are best cannot be the same: Lucene.NET keeps the length of an article in eight bits, and FTS5 gives
    /// words that most articles have another weight.
    /// </remarks>
    /// <exception cref="WrongAnswerException">Two systems find different numbers of articles.</exception>
    public static TimedRow Measure(string name, IEnumerable<IReadOnlyList<string>> searches, IReadOnlyList<ITextEngine> engines, int rounds, Action<string> note)
    {
        var shared = engines.Select(_ => new Sample()).ToList();
        var timed = new TimedRow(name, [.. searches.Select(words => Prepare(words, engines, shared))]);
        var parts = engines.Zip(shared, (engine, sample) => string.Create(CultureInfo.InvariantCulture, $"{sample.Values.Average():P0} of {engine.Name}'s"));
        note($"{name}: {string.Join(" and ", parts.Skip(1))} are among ours");
        timed.Measure(rounds);
        return timed;
    }

    private static TimedQuery Prepare(IReadOnlyList<string> words, IReadOnlyList<ITextEngine> engines, List<Sample> shared)
    {
        var query = string.Join(' ', words);
        var answers = engines.Select(engine => engine.RankedAnswer(words)).ToList();
        for (var other = 0; other < engines.Count; other++)
        {
            if (answers[other].Count != answers[0].Count)
                throw new WrongAnswerException($"{query}: Corpus finds {answers[0].Count} articles, {engines[other].Name} {answers[other].Count}.");
            shared[other].Add(answers[0].Count == 0 ? 1 : (double)answers[0].Best.Intersect(answers[other].Best).Count() / answers[0].Best.Count);
        }

        return new TimedQuery(query, answers[0].Count, [.. engines.Select(engine => engine.Ranking(words)).Select(run => new CallTime(run, run()))]);
    }
}
