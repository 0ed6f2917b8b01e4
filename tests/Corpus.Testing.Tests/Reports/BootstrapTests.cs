using Kranten;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Intervals, and comparisons of two programs.</summary>
public class BootstrapTests
{
    // The first numbers of the seed 1234567 that other implementations of SplitMix64 give.
    [Fact]
    public void Random_numbers_are_those_of_SplitMix64()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], Enumerable.Range(0, 5).Select(_ => random.Next()).ToArray());
    }

    [Fact]
    public void Numbers_below_a_bound_are_equally_likely()
    {
        var random = new SplitMix64(1);
        var counts = new int[5];
        for (var i = 0; i < 50_000; i++)
            counts[random.Below(5)]++;

        // Five standard deviations of 10,000 are 447.
        Assert.All(counts, count => Assert.InRange(count, 9_553, 10_447));
    }

    // Two articles of 1 span each, one right and one wrong: a resample has F1 0, 0.5 or 1 with odds 1 : 2 : 1. The middle 95 % reach from 0 to 1, and the middle 40 % are all 0.5.
    [Fact]
    public void The_interval_holds_the_middle_of_the_resamples()
    {
        var report = Score.Tokens([Bridge, Shrimps], a => a.Id == Bridge.Id ? Parse("0-2") : Parse("0-3"), _ => Parse("0-2"));

        Assert.Equal(new ScoreInterval(0, 1, 0.95), report.F1Interval());
        Assert.Equal(new ScoreInterval(0.5, 0.5, 0.4), report.F1Interval(0.4));
    }

    [Fact]
    public void Articles_that_are_alike_leave_no_doubt()
        => Assert.Equal(new ScoreInterval(0.5, 0.5, 0.95), Score.Tokens(Proefbank.Articles, _ => Parse("0-2, 4-5"), _ => Parse("0-2, 8-9")).F1Interval());

    // ⌊(B + 1)(1 − level)/2⌋: 1000 · 0.05, 1000 · 0.1, 1000 · 0.025, 1001 · 0.025 = 25.025, 40 · 0.025. The floating point number of 1000 · (1 − 0.9) / 2 is 49.99…
    [Theory]
    [InlineData(0.9, 999, 50)]
    [InlineData(0.8, 999, 100)]
    [InlineData(0.95, 999, 25)]
    [InlineData(0.95, 1000, 25)]
    [InlineData(0.95, 39, 1)]
    public void The_rank_of_an_end_is_that_of_whole_numbers(double level, int resamples, int rank)
        => Assert.Equal(rank, Bootstrap.RankOf(level, resamples));

    // 2 / (1 − level) − 1.
    [Theory]
    [InlineData(0.5, 3)]
    [InlineData(0.8, 9)]
    [InlineData(0.9, 19)]
    [InlineData(0.95, 39)]
    [InlineData(0.99, 199)]
    [InlineData(0.9999, 19999)]
    public void Too_few_resamples_are_told_how_many_do(double level, int least)
    {
        var message = Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.RankOf(level, least - 1)).Message;

        Assert.Contains(FormattableString.Invariant($"take {least} at least"), message, StringComparison.Ordinal);
        Assert.Equal(1, Bootstrap.RankOf(level, least));
    }

    [Fact]
    public void One_article_has_no_interval()
    {
        var interval = Score.Tokens(Bridge, Parse("0-2"), Parse("0-2")).F1Interval();

        Assert.False(interval.Exists);
        Assert.True(double.IsNaN(interval.Lower) && double.IsNaN(interval.Upper));
    }

    [Theory]
    [InlineData(0.0, 1000)]
    [InlineData(1.0, 1000)]
    [InlineData(double.NaN, 1000)]
    [InlineData(0.95, 0)]
    [InlineData(0.95, 38)]
    [InlineData(0.9999, 1000)]
    public void A_level_that_is_none_and_too_few_resamples_are_refused(double level, int resamples)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Score.Tokens(Bridge, Parse("0-2"), Parse("0-2")).F1Interval(level, resamples));

    [Fact]
    public void The_fewest_resamples_that_will_do_will_do()
        => Assert.False(Score.Tokens(Bridge, Parse("0-2"), Parse("0-2")).F1Interval(0.95, 39).Exists);

    // The first finds 2 of 2 everywhere and the second 1 of 2 (F1 2/3): better in every resample.
    [Fact]
    public void A_program_that_is_better_everywhere_is_so_without_doubt()
    {
        var better = Score.Tokens(Proefbank.Articles, _ => Parse("0-2, 4-5"), _ => Parse("0-2, 4-5"));
        var worse = Score.Tokens(Proefbank.Articles, _ => Parse("0-2"), _ => Parse("0-2, 4-5"));

        var comparison = better.CompareTo(worse);

        Assert.Equal(1.0 / 3, comparison.F1Difference, 12);
        Assert.Equal((0.0, 3, 0, 0), (comparison.PValue, comparison.Better, comparison.Worse, comparison.Equal));
        Assert.Equal((0.0, 0, 3, 0), (worse.CompareTo(better).PValue, worse.CompareTo(better).Better, worse.CompareTo(better).Worse, worse.CompareTo(better).Equal));
        Assert.Equal("F1 +0.3333 (95% 0.3333 to 0.3333, p 0): 3 articles better, 0 worse, 0 equal", comparison.ToString());
    }

    // Better in one of three articles and equal in the others: a resample lacks that one with odds (2/3)³ = 8/27 = 0.296.
    [Fact]
    public void A_program_that_is_better_in_one_article_may_be_so_by_chance()
    {
        var better = Score.Tokens(Proefbank.Articles, _ => Parse("0-2, 4-5"), _ => Parse("0-2, 4-5"));
        var other = Score.Tokens(Proefbank.Articles, a => a.Id == Cat.Id ? Parse("0-2") : Parse("0-2, 4-5"), _ => Parse("0-2, 4-5"));

        Assert.InRange(better.CompareTo(other, resamples: 10_000).PValue, 0.28, 0.31);
        Assert.Equal(1, better.CompareTo(better).PValue);
    }

    [Fact]
    public void Reports_of_different_articles_do_not_compare()
    {
        var one = Score.Tokens(Bridge, Parse("0-2"), Parse("0-2"));

        Assert.Throws<ArgumentException>(() => one.CompareTo(Score.Tokens(Shrimps, Parse("0-2"), Parse("0-2"))));
        Assert.Throws<ArgumentException>(() => one.CompareTo(Score.Sentences(Bridge, Parse("0-2"), Parse("0-2"))));
        Assert.Throws<ArgumentException>(() => one.CompareTo(Score.Tokens([Bridge, Shrimps], _ => Parse("0-2"), _ => Parse("0-2"))));
    }
}
