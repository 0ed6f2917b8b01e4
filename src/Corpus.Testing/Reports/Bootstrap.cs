using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>The bootstrap over articles: scores of samples of as many articles, drawn with replacement (Efron and Tibshirani 1993, chapter 13; for scores of texts, Koehn 2004).</summary>
internal static class Bootstrap
{
    private const double Rounding = 1e-9;

    /// <summary>The percentile interval of the micro F1. O(resamples · articles).</summary>
    public static ScoreInterval F1Interval(IReadOnlyList<ArticleScore> articles, double level, int resamples, ulong seed)
    {
        var rank = RankOf(level, resamples);
        if (articles.Count < 2)
            return new ScoreInterval(double.NaN, double.NaN, level);

        var scores = new double[resamples];
        var random = new SplitMix64(seed);
        for (var i = 0; i < resamples; i++)
        {
            var sum = default(ScoreCounts);
            for (var draw = 0; draw < articles.Count; draw++)
                sum += articles[random.Below(articles.Count)].Counts;
            scores[i] = sum.F1;
        }

        return Percentiles(scores, rank, level);
    }

    /// <summary>The difference of two micro F1 over the same articles, with its percentile interval and how often it was turned round. O(resamples · articles).</summary>
    public static (ScoreInterval Interval, double PValue) CompareF1(
        IReadOnlyList<(ScoreCounts Own, ScoreCounts Other)> articles, double observed, double level, int resamples, ulong seed)
    {
        var rank = RankOf(level, resamples);
        if (articles.Count < 2)
            return (new ScoreInterval(double.NaN, double.NaN, level), double.NaN);

        var differences = new double[resamples];
        var turned = 0;
        var random = new SplitMix64(seed);
        for (var i = 0; i < resamples; i++)
        {
            var (own, other) = (default(ScoreCounts), default(ScoreCounts));
            for (var draw = 0; draw < articles.Count; draw++)
            {
                var drawn = articles[random.Below(articles.Count)];
                own += drawn.Own;
                other += drawn.Other;
            }

            differences[i] = own.F1 - other.F1;
            if (Math.Sign(differences[i]) != Math.Sign(observed) || observed == 0)
                turned++;
        }

        return (Percentiles(differences, rank, level), (double)turned / resamples);
    }

    /// <summary>Efron and Tibshirani 1993, page 160: with k = ⌊(B + 1) α⌋, the k-th of B sorted values from either end.</summary>
    public static int RankOf(double level, int resamples)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level of an interval is between 0 and 1: 0.95.");
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);

        // 1 - 0.9 is 0.09999999999999998, and 1000 · 0.05 is 50 all the same.
        var rank = (int)(((resamples + 1.0) * (1 - level) / 2) + Rounding);
        return rank >= 1
            ? rank
            : throw new ArgumentOutOfRangeException(nameof(resamples), resamples, Invariant($"{resamples} resamples are too few for a level of {level}; take {LeastFor(level)} at least."));
    }

    private static double LeastFor(double level) => Math.Ceiling(2 * (1 - Rounding) / (1 - level)) - 1;

    private static ScoreInterval Percentiles(double[] values, int rank, double level)
    {
        Array.Sort(values);
        return new ScoreInterval(values[rank - 1], values[^rank], level);
    }
}
