using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using static Corpus.Tests.StatisticsCorpora;

namespace Corpus.Tests;

/// <summary>Trends beside dates as they are written and what goes through the tokens of the articles one by one.</summary>
public class TrendTests
{
    private static readonly Gen<TimePeriod> Periods = Gen.OneOf(TimePeriod.Year, TimePeriod.Month, TimePeriod.Day);

    private static readonly Gen<TimeBucket> Buckets = Gen.Select(
        Gen.OneOf("", "201X", "2010", "2022", "2022?", "2022-XX", "2022-1X", "2022-10", "2022-10~", "2022-10-1X", "2022-10-10", "0001", "9999-12-31"), Periods,
        (date, period) => TimeBucket.Of(date.Length == 0 ? default : PartialDate.Parse(date), period));

    [Fact]
    public void Each_article_counts_in_the_time_that_its_date_names()
        => Gen.Select(Subcorpora, Patterns, Periods).Sample((articles, make, period) =>
        {
            var pattern = make(articles.Selection.Image);
            var groups = articles.ToArray().GroupBy(article => BucketOf(article.Date.ToString(), period)).ToDictionary(group => group.Key, group => group.ToArray());
            var expected = RowsOf(groups.Keys, period).Select(bucket =>
            {
                var corpus = groups.GetValueOrDefault(bucket, []).Select(article => new NaiveCorpus([article])).ToArray();
                var counts = corpus.Select(one => one.Find(pattern).Count()).ToArray();
                return (bucket.Kind, bucket.Date, (long)counts.Sum(), corpus.Sum(one => (long)one.Tokens.Count()), corpus.Length, counts.Count(count => count > 0));
            });

            var trend = articles.Trend(pattern.Pattern, period);

            Assert.Equal(expected, trend.Select(row => (row.Bucket.Kind, row.Bucket.Date.ToString(), row.Count, row.Tokens, row.Articles, row.ArticlesWith)));
            Assert.All(trend, row => Assert.Equal(row.Tokens == 0 ? double.NaN : row.Count * 1e6 / row.Tokens, row.PerMillion));
            Assert.Equal(trend.Count(row => row.Bucket.Kind == TimeBucketKind.Period), trend.PeriodCount);
            Assert.Equal((period, pattern.Pattern.ToString()), (trend.Period, trend.Pattern));

            Assert.Equal(articles.Concordance(pattern.Pattern).Count, trend.Sum(row => row.Count));
            Assert.Equal(articles.FrequencyList().TokenCount, trend.Sum(row => row.Tokens));
            Assert.Equal(articles.Count, trend.Sum(row => row.Articles));
        }, iter: 150, threads: 2, print: _ => "");

    [Fact]
    public void Times_are_in_one_order()
        => Buckets.Array[3].Sample(buckets =>
        {
            var (a, b, c) = (buckets[0], buckets[1], buckets[2]);
            var order = a.CompareTo(b);
            Assert.Equal(Math.Sign(a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Date.CompareTo(b.Date)), Math.Sign(order));
            Assert.Equal(-Math.Sign(order), Math.Sign(b.CompareTo(a)));
            Assert.Equal(order == 0, a == b);
            Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (a < b, a <= b, a > b, a >= b));
            Assert.True(a > b || b > c || a <= c);
        }, iter: 2_000);

    [Theory]
    [InlineData("2022-10-11", TimePeriod.Year, "2022")]
    [InlineData("2022-10-11~", TimePeriod.Month, "2022-10")]
    [InlineData("2022-10-11?", TimePeriod.Day, "2022-10-11")]
    [InlineData("2022-XX", TimePeriod.Year, "2022")]
    [InlineData("2022-XX%", TimePeriod.Month, "2022-XX (coarser)")]
    [InlineData("2022-1X", TimePeriod.Month, "2022-1X (coarser)")]
    [InlineData("2022-1X", TimePeriod.Day, "2022-1X (coarser)")]
    [InlineData("201X?", TimePeriod.Year, "201X (coarser)")]
    [InlineData("20XX", TimePeriod.Day, "20XX (coarser)")]
    [InlineData("", TimePeriod.Year, "(unknown)")]
    public void A_date_is_of_the_period_that_it_names(string date, TimePeriod period, string bucket)
        => Assert.Equal(bucket, TimeBucket.Of(date.Length == 0 ? default : PartialDate.Parse(date), period).ToString());

    [Fact]
    public void One_mistaken_date_costs_no_memory()
    {
        var trend = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", "haven", "0001-01-01"), TestCorpus.Article("b", "haven", "9999-12-31"))))
            .Trend("haven", TimePeriod.Day);

        Assert.Equal(3_652_059, trend.PeriodCount);
        Assert.Equal(("0001-01-01", 1L, 1L), (trend[0].Bucket.ToString(), trend[0].Count, trend[^1].Count));
        Assert.Equal(("2000-02-29", 0L, double.NaN), (trend[730_178].Bucket.ToString(), trend[730_178].Tokens, trend[730_178].PerMillion));
    }

    private static (TimeBucketKind Kind, string Date) BucketOf(string date, TimePeriod period)
    {
        var plain = date.TrimEnd('?', '~', '%');
        var named = Regex.Match(plain, period switch { TimePeriod.Year => @"^\d{4}", TimePeriod.Month => @"^\d{4}-\d\d", _ => @"^\d{4}-\d\d-\d\d$" });
        return named.Success ? (TimeBucketKind.Period, named.Value) : plain.Length > 0 ? (TimeBucketKind.Coarser, plain) : (TimeBucketKind.Unknown, "");
    }

    // Every period from the first to the last, then coarser dates in order, then the unknown one.
    private static IEnumerable<(TimeBucketKind Kind, string Date)> RowsOf(IEnumerable<(TimeBucketKind Kind, string Date)> buckets, TimePeriod period)
    {
        var format = period switch { TimePeriod.Year => "yyyy", TimePeriod.Month => "yyyy-MM", _ => "yyyy-MM-dd" };
        var periods = buckets.Where(bucket => bucket.Kind == TimeBucketKind.Period).Select(bucket => DateTime.ParseExact(bucket.Date, format, CultureInfo.InvariantCulture)).ToArray();
        for (var date = periods.DefaultIfEmpty(DateTime.MaxValue).Min(); date <= periods.DefaultIfEmpty(DateTime.MinValue).Max();
            date = period switch { TimePeriod.Year => date.AddYears(1), TimePeriod.Month => date.AddMonths(1), _ => date.AddDays(1) })
        {
            yield return (TimeBucketKind.Period, date.ToString(format, CultureInfo.InvariantCulture));
        }

        foreach (var coarser in buckets.Where(bucket => bucket.Kind == TimeBucketKind.Coarser).OrderBy(bucket => PartialDate.Parse(bucket.Date)))
            yield return coarser;
        foreach (var unknown in buckets.Where(bucket => bucket.Kind == TimeBucketKind.Unknown))
            yield return unknown;
    }
}
