using CsCheck;

namespace Corpus.Sources.Tests.Dates;

public sealed class DateIntervalTextTests
{
    [Theory]
    [InlineData("2022-03-01?/2022-10-11%")]
    [InlineData("2022/..")]
    [InlineData("2022/")]
    [InlineData("../2022")]
    [InlineData("/2022")]
    public void An_interval_prints_as_it_was_written(string text) => Assert.Equal(text, DateInterval.Parse(text).ToString());

    [Fact]
    public void The_unknown_interval_prints_as_the_empty_string() => Assert.Equal("", default(DateInterval).ToString());

    [Theory]
    [InlineData("2022-03/2022-10")]
    [InlineData("2022/..")]
    [InlineData("../2022")]
    public void An_interval_is_written_into_a_span_that_just_holds_it(string text)
    {
        var interval = DateInterval.Parse(text);
        Span<char> exact = stackalloc char[text.Length];
        Assert.True(interval.TryFormat(exact, out var written));
        Assert.Equal(text, exact[..written].ToString());
        for (var length = 0; length < text.Length; length++)
        {
            Assert.False(interval.TryFormat(exact[..length], out written));
            Assert.Equal(0, written);
        }
    }

    [Fact]
    public void A_format_is_refused_rather_than_ignored()
    {
        var interval = DateInterval.Parse("2022/2023");
        Assert.Throws<FormatException>(() => $"{interval:yyyy}");
        Assert.Equal("2022/2023", $"{interval:G}");
    }

    [Fact]
    public void Generic_code_reads_an_interval()
    {
        Assert.Equal(DateInterval.Parse("2022/.."), ParseAs<DateInterval>("2022/.."));
        Assert.Throws<FormatException>(() => ParseSpanAs<DateInterval>("2022"));
        Assert.False(TryParseAs<DateInterval>("2022", out _));
        Assert.True(TryParseSpanAs<DateInterval>("2022/2023", out _));
    }

    [Fact]
    public void Whatever_the_text_it_is_an_interval_that_prints_back_or_a_short_problem_is_told()
    {
        var ends = Gen.OneOf(WrittenDates.Forms, Gen.OneOf("", "..", "."), WrittenDates.NearlyDates);
        var texts = Gen.OneOf(Gen.String, Gen.Select(ends, ends, (start, end) => $"{start}/{end}"));
        texts.Sample(text =>
        {
            if (DateInterval.TryParse(text, out var interval, out var problem))
                return problem is null && interval.ToString() == text;
            return interval == default && problem is { Length: > 0 and < 200 } && problem.All(c => !char.IsControl(c) && !char.IsSurrogate(c));
        });
    }

    private static T ParseAs<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static T ParseSpanAs<T>(ReadOnlySpan<char> text) where T : ISpanParsable<T> => T.Parse(text, null);

    private static bool TryParseAs<T>(string text, out T? value) where T : IParsable<T> => T.TryParse(text, null, out value);

    private static bool TryParseSpanAs<T>(ReadOnlySpan<char> text, out T? value) where T : ISpanParsable<T> =>
        T.TryParse(text, null, out value);
}
