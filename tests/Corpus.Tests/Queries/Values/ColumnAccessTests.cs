using CsCheck;

namespace Corpus.Tests;

/// <summary>What a column answers for all articles is what the test says of each.</summary>
public class ColumnAccessTests
{
    private static readonly ComparisonKind[] Kinds = [ComparisonKind.Equal, ComparisonKind.NotEqual, ComparisonKind.Less, ComparisonKind.LessOrEqual, ComparisonKind.Greater, ComparisonKind.GreaterOrEqual];
    private static readonly NumberConstant[] Constants = [0, 1, -1, 7, int.MinValue, int.MaxValue, long.MaxValue, ulong.MaxValue, 1.5, 1.5f, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, 2147483647.5, 2147483648f, 16777217, 16777216f, (long?)null];

    [Fact]
    public void Numbers_compare_as_each_article_does() => ValueCorpus.Images.Sample(
        image =>
        {
            foreach (var kind in Kinds)
            {
                foreach (var constant in Constants)
                {
                    Check(image, ValueCorpus.Pages, new NumberTest<int?>(kind, constant));
                    Check(image, ValueCorpus.Score, new NumberTest<double?>(kind, constant));
                    Check(image, ValueCorpus.Year, new NumberTest<int?>(kind, constant));
                    Check(image, ArticleNumberSource.TextLength, new NumberTest<int>(kind, constant));
                    Check(image, ArticleNumberSource.ParagraphCount, new NumberTest<int>(kind, constant));
                }
            }
        },
        iter: 40);

    [Fact]
    public void Dates_and_strings_compare_as_each_article_does() => ValueCorpus.Images.Sample(
        image =>
        {
            foreach (var date in new[] { default, PartialDate.Parse("2022"), PartialDate.Parse("2022-05"), PartialDate.Parse("2022-XX"), new PartialDate(9999) })
            {
                foreach (var kind in Kinds)
                    Check(image, DateSource.Instance, new DateTest(kind, date));
                Check(image, DateSource.Instance, new MethodTest<PartialDate>("Overlaps", isConditional: false, value => value.Overlaps(date)));
            }

            foreach (var text in new[] { null, "sport", "Sport", "co-op", "zz", "nl", "fy" })
            {
                foreach (var isNot in new[] { false, true })
                {
                    Check(image, ValueCorpus.Section, new EqualTest<string?>(text, isNot));
                    Check(image, BuiltInSource.Title, new EqualTest<string?>(text, isNot));
                    Check(image, BuiltInSource.Language, new EqualTest<string?>(text, isNot));
                }
            }

            Check(image, ValueCorpus.Section, new MembershipTest<string?>(["sport", null, "zeer"]));
            Check(image, ValueCorpus.Tags, new MethodTest<IReadOnlyList<string>?>("Contains", isConditional: true, tags => tags is not null && tags.Contains("sport")));
            Check(image, ValueCorpus.Tags, new SameListTest<string>(null, isNot: true));
        },
        iter: 40);

    [Fact]
    public void An_id_is_found_by_the_index_of_ids()
    {
        var image = ValueCorpus.Make(70, 1);
        Check(image, BuiltInSource.Id, new EqualTest<string?>("00066", isNot: false));
        Check(image, BuiltInSource.Id, new EqualTest<string?>("no", isNot: false));
        Check(image, BuiltInSource.Id, new EqualTest<string?>("00066", isNot: true));
        Assert.Equal("ids", BuiltInSource.Id.AccessBy(image, new EqualTest<string?>("00066", isNot: false))!.Index);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1000)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    public void Codes_of_every_width_are_found(int different)
    {
        var image = ValueCorpus.Make(0, 0);
        foreach (var count in new[] { different, different + 1, different + 63, different + 200 })
        {
            var column = ColumnBuilder.FromValues(count, ordinal => (int)(ordinal * 7919L % different) - 2);
            Assert.Equal(Enumerable.Range(-2, different), column.Values);
            foreach (var (name, holds) in new (string, Func<int, bool>)[]
            {
                ("one", v => v == 1), ("first", v => v == -2), ("range", v => v > 0 && v < different / 2), ("all but one", v => v != 0), ("all", _ => true), ("none", _ => false),
                ("odd", v => v % 2 != 0), ("many", v => v % 7 is 1 or 2 or 5), ("high", v => v > 130 && v % 3 == 0), ("three", v => v is 0 or 5 or 150),
            })
            {
                var access = new ColumnAccess<int>(column, ArticleNumberSource.TextLength, new MethodTest<int>(name, isConditional: false, holds));
                using var articles = new ArticleBitmap(count);
                access.Collect(articles, default);
                // Not Assert.Equal, which compares millions of numbers for half a minute.
                Assert.True(Enumerable.Range(0, count).Where(o => holds(column.Values[column.CodeOf(o)])).SequenceEqual(articles.ToArray()), name);
                Assert.Equal(articles.Count(), access.KnownCount);
            }
        }
    }

    [Fact]
    public void A_range_of_sorted_values_is_looked_up_and_not_evaluated()
    {
        var column = ColumnBuilder.FromValues(1000, ordinal => ordinal);
        var access = new ColumnAccess<int>(column, ArticleNumberSource.TextLength, new RangeOnly(new ValueRange<int>(10, true, true, 20, true, false)));
        using var articles = new ArticleBitmap(1000);
        access.Collect(articles, default);
        Assert.Equal(Enumerable.Range(11, 10), articles.ToArray());
    }

    [Fact]
    public void A_value_that_cannot_be_read_leaves_the_question_to_each_article()
    {
        var image = ValueCorpus.Make(20, 1);
        var source = ValueCorpus.Key("Section", 2, static value => value.ToInt32());
        Assert.Null(source.AccessBy(image, new NumberTest<int>(ComparisonKind.Equal, 1)));
        Assert.Throws<FormatException>(() => source.RequiredColumn(image));
    }

    [Fact]
    public void A_column_is_made_once_for_equal_sources()
    {
        var image = ValueCorpus.Make(20, 1);
        Func<PartialDate, int?> year = static date => date.Year;
        var one = new PartSource<PartialDate, int?>(DateSource.Instance, "Year", year).Column(image);
        Assert.Same(one, new PartSource<PartialDate, int?>(DateSource.Instance, "Year", year).Column(image));
        Assert.NotSame(one, new PartSource<PartialDate, int?>(DateSource.Instance, "Month", static date => date.Month).Column(image));
    }

    [Fact]
    public void Equal_values_that_are_written_differently_have_one_code()
    {
        var image = TestCorpus.Open(TestCorpus.Image(
            TestCorpus.Article("a", "", [TestCorpus.Field("pages", "1.5")]), TestCorpus.Article("b", "", [TestCorpus.Field("pages", "-1")]), TestCorpus.Article("c", "", [TestCorpus.Field("pages", "1.50")]), TestCorpus.Article("d", "")));
        var column = ValueCorpus.Key("Pages", 0, static value => value.IsMissing ? (double?)null : value.ToDouble()).Column(image)!;
        Assert.Equal([null, -1, 1.5], column.Values);
        Assert.Equal([2, 1, 2, 0], Enumerable.Range(0, 4).Select(column.CodeOf));
        Assert.Equal([1, 1, 2], column.Frequencies);
    }

    private static void Check<T>(CorpusImage image, ValueSource<T> source, ValueTest<T> test)
    {
        if (image.Count == 0 && source is FieldValueSource<T>)
            return;
        var condition = new ValueCondition<T>(source, test);
        var access = condition.AccessBy(image)!;
        using var articles = new ArticleBitmap(image.Count);
        access.Collect(articles, default);
        var expected = Enumerable.Range(0, image.Count).Where(ordinal => condition.Holds(ValueCorpus.At(image, ordinal))).ToArray();
        Assert.Equal(expected, articles.ToArray());
        Assert.Equal(expected.Length, access.KnownCount);
        Assert.All(Enumerable.Range(0, image.Count), ordinal => Assert.Equal(articles[ordinal], access.Probe(ordinal)));
    }

    private sealed class RangeOnly(ValueRange<int> range) : ValueTest<int>
    {
        public override ValueRange<int>? Range => range;

        public override bool Holds(int value) => throw new InvalidOperationException();

        public override string ToString(string value) => value;
    }
}
