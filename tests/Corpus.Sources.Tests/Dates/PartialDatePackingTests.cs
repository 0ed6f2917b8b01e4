namespace Corpus.Sources.Tests.Dates;

/// <summary>The image stores these numbers: a change here is a change of its format.</summary>
public sealed class PartialDatePackingTests
{
    private const int Unspecified = 14;
    private const int Month = 16;
    private const int Day = 20;
    private const int Qualifier = 26;

    [Theory]
    [InlineData("2022", 2022u)]
    [InlineData("201X", 2010u | (1u << Unspecified))]
    [InlineData("20XX", 2000u | (2u << Unspecified))]
    [InlineData("2022-12", 2022u | (12u << Month))]
    [InlineData("2022-XX", 2022u | (13u << Month))]
    [InlineData("2022-0X", 2022u | (14u << Month))]
    [InlineData("2022-1X", 2022u | (15u << Month))]
    [InlineData("2022-10-31", 2022u | (10u << Month) | (31u << Day))]
    [InlineData("2022-10-XX", 2022u | (10u << Month) | (32u << Day))]
    [InlineData("2022-10-0X", 2022u | (10u << Month) | (33u << Day))]
    [InlineData("2022-10-3X", 2022u | (10u << Month) | (36u << Day))]
    [InlineData("2022?", 2022u | (1u << Qualifier))]
    [InlineData("2022~", 2022u | (2u << Qualifier))]
    [InlineData("2022%", 2022u | (3u << Qualifier))]
    public void A_date_has_this_place_in_the_layout(string text, uint packed)
    {
        Assert.Equal(packed, PartialDate.Parse(text).Packed);
        Assert.True(PartialDate.TryFromPacked(packed, out var date));
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void Zero_is_the_unknown_date()
    {
        Assert.Equal(0u, default(PartialDate).Packed);
        Assert.True(PartialDate.TryFromPacked(0, out var date));
        Assert.True(date.IsUnknown);
    }

    [Theory]
    [InlineData(10000u)] // no such year
    [InlineData(1u << Qualifier)] // a qualifier of nothing
    [InlineData(10u << Month)] // a month of no year
    [InlineData(2022u | (1u << 28))] // a bit that has no meaning
    [InlineData(2022u | (1u << 31))]
    [InlineData(2022u | (1u << Unspecified))] // 202X, but with a last digit
    [InlineData(2010u | (2u << Unspecified))] // 20XX, but with a third digit
    [InlineData(2000u | (3u << Unspecified))] // 2XXX
    [InlineData(2010u | (1u << Unspecified) | (5u << Month))] // 201X-05
    [InlineData(2022u | (11u << Day))] // a day of no month
    [InlineData(2022u | (13u << Month) | (11u << Day))] // 2022-XX-11
    [InlineData(2022u | (15u << Month) | (32u << Day))] // 2022-1X-XX
    [InlineData(2022u | (2u << Month) | (29u << Day))] // 2022-02-29
    [InlineData(2022u | (2u << Month) | (36u << Day))] // 2022-02-3X
    [InlineData(2022u | (10u << Month) | (37u << Day))] // 2022-10-4X
    public void A_damaged_number_is_refused(uint packed)
    {
        Assert.False(PartialDate.TryFromPacked(packed, out var date));
        Assert.True(date.IsUnknown);
    }
}
