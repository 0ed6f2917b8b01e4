using System.Globalization;
using System.Text;

namespace Corpus.Sources.Tests.Dates;

public sealed class PartialDateTextTests
{
    [Theory]
    [InlineData("0987")]
    [InlineData("201X")]
    [InlineData("20XX~")]
    [InlineData("2022-10")]
    [InlineData("2022-10-11%")]
    [InlineData("2022-0X")]
    [InlineData("2022-1X?")]
    [InlineData("2022-10-0X")]
    [InlineData("2022-10-3X")]
    [InlineData("1985-04-XX")]
    [InlineData("1985-XX-XX~")]
    public void A_date_prints_as_it_was_written(string text) => Assert.Equal(text, PartialDate.Parse(text).ToString());

    [Fact]
    public void The_unknown_date_prints_as_the_empty_string() => Assert.Equal("", default(PartialDate).ToString());

    [Fact]
    public void A_date_is_written_into_a_span_that_just_holds_it()
    {
        Span<char> exact = stackalloc char[10];
        Assert.True(PartialDate.Parse("2022-10-11").TryFormat(exact, out var written));
        Assert.Equal("2022-10-11", exact[..written].ToString());
    }

    [Fact]
    public void A_span_that_is_too_short_is_left_alone()
    {
        Span<char> tooShort = ['a', 'b', 'c', 'd', 'e', 'f'];
        Assert.False(PartialDate.Parse("2022-10").TryFormat(tooShort, out var written));
        Assert.Equal(0, written);
        Assert.Equal("abcdef", tooShort.ToString());
    }

    [Fact]
    public void TryFormat_allocates_nothing()
    {
        Span<char> buffer = stackalloc char[11];
        var date = PartialDate.Parse("2022-10-11?");
        _ = date.TryFormat(buffer, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = date.TryFormat(buffer, out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void No_culture_has_a_say()
    {
        var arabic = CultureInfo.GetCultureInfo("ar-SA");
        Assert.Equal("2022-10", string.Format(arabic, "{0}", PartialDate.Parse("2022-10")));
        Assert.Equal(PartialDate.Parse("2022-10"), ParseAs<PartialDate>("2022-10", arabic));
    }

    [Fact]
    public void A_format_is_refused_rather_than_ignored()
    {
        var date = PartialDate.Parse("2022-10-11");
        Assert.Throws<FormatException>(() => $"{date:yyyy}");
        Assert.Equal("2022-10-11", $"{date:G}");
    }

    [Theory]
    [InlineData("2022-10-11?", true)]
    [InlineData("2022", true)]
    [InlineData("2022-1", false)]
    [InlineData("2022-10-11\u00A0", false)]
    [InlineData("2\u0660\u0662\u0662", false)]
    [InlineData("2022-10-11T12:00", false)]
    public void Generic_code_reads_a_date_from_characters_and_bytes(string text, bool expected)
    {
        Assert.Equal(expected, TryParseAs<PartialDate>(text, out var fromString));
        Assert.Equal(expected, TryParseSpanAs<PartialDate>(text, out var fromSpan));
        Assert.Equal(expected, TryParseUtf8As<PartialDate>(Encoding.UTF8.GetBytes(text), out var fromBytes));
        Assert.True(PartialDate.TryParse(text, out var date) == expected);
        Assert.Equal((date, date, date), (fromString, fromSpan, fromBytes));
    }

    [Fact]
    public void Bytes_that_are_not_characters_are_refused() =>
        Assert.False(TryParseUtf8As<PartialDate>([(byte)'2' | 0x80, (byte)'0', (byte)'2', (byte)'2'], out _));

    [Fact]
    public void Generic_code_learns_why_a_text_is_not_a_date()
    {
        const string Message = "The text is not a date: February 2022 has 28 days.";
        Assert.Equal(Message, Assert.Throws<FormatException>(() => ParseAs<PartialDate>("2022-02-30", null)).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => ParseSpanAs<PartialDate>("2022-02-30")).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => ParseUtf8As<PartialDate>("2022-02-30"u8)).Message);
    }

    private static T ParseAs<T>(string text, IFormatProvider? provider) where T : IParsable<T> => T.Parse(text, provider);

    private static T ParseSpanAs<T>(ReadOnlySpan<char> text) where T : ISpanParsable<T> => T.Parse(text, null);

    private static T ParseUtf8As<T>(ReadOnlySpan<byte> text) where T : IUtf8SpanParsable<T> => T.Parse(text, null);

    private static bool TryParseAs<T>(string text, out T? value) where T : IParsable<T> => T.TryParse(text, null, out value);

    private static bool TryParseSpanAs<T>(ReadOnlySpan<char> text, out T? value) where T : ISpanParsable<T> =>
        T.TryParse(text, null, out value);

    private static bool TryParseUtf8As<T>(ReadOnlySpan<byte> text, out T? value) where T : IUtf8SpanParsable<T> =>
        T.TryParse(text, null, out value);
}
