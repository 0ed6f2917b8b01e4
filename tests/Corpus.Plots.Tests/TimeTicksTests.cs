using CsCheck;
using ScottPlot;

namespace Corpus.Plots.Tests;

/// <summary>The labels of axes of time.</summary>
public class TimeTicksTests
{
    [Theory]
    [InlineData(TimePeriod.Year, "2012", 14, 700, "2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025")]
    [InlineData(TimePeriod.Year, "1019", 1000, 500, "1100 1200 1300 1400 1500 1600 1700 1800 1900 2000")]
    [InlineData(TimePeriod.Month, "2014-03", 120, 700, "2015 2016 2017 2018 2019 2020 2021 2022 2023 2024")]
    [InlineData(TimePeriod.Month, "2021-11", 8, 700, "2021-11 2021-12 2022-01 2022-02 2022-03 2022-04 2022-05 2022-06")]
    [InlineData(TimePeriod.Day, "2022-10-28", 6, 700, "2022-10-28 2022-10-29 2022-10-30 2022-10-31 2022-11-01 2022-11-02")]
    [InlineData(TimePeriod.Day, "2022-10-28", 30, 450, "2022-10-31 2022-11-07 2022-11-14 2022-11-21")]
    [InlineData(TimePeriod.Day, "2021-11-20", 400, 400, "2022-01 2022-04 2022-07 2022-10")]
    public void Labels_are_the_beginnings_of_days_weeks_months_or_years(TimePeriod period, string first, int periods, int pixels, string labels)
    {
        var start = TimeAxis.NumberOf(PartialDate.Parse(first), period);

        Assert.Equal(labels, string.Join(' ', TicksOf(period, start - 0.5, start + periods - 0.5, pixels).Select(tick => tick.Label)));
    }

    [Fact]
    public void Labels_do_not_overlap_and_are_at_what_they_name()
        => Gen.Select(Gen.OneOf(TimePeriod.Year, TimePeriod.Month, TimePeriod.Day), Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[100, 2000]).Sample((period, from, length, pixels) =>
        {
            var (least, greatest) = TimeAxis.LimitsOf(period);
            var first = least + (from * from * (greatest - least));
            var last = first + 1 + (Math.Pow(length, 4) * (greatest - first));

            var ticks = TicksOf(period, first, last, pixels);

            Assert.All(ticks, tick => Assert.InRange(tick.Position, first, last));
            Assert.All(ticks, tick => Assert.StartsWith(tick.Label, TimeAxis.Written((int)tick.Position, period, period), StringComparison.Ordinal));
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True((pair.Second.Position - pair.First.Position) * pixels / (last - first) >= WidthOf(pair.First.Label), $"{pair} at {pixels}"));
            Assert.Equal(ticks.Length, ticks.Select(tick => tick.Label).Distinct().Count());
        }, iter: 300, threads: 2);

    private static Tick[] TicksOf(TimePeriod period, double first, double last, int pixels)
    {
        var ticks = new TimeTicks(period);
        using var paint = Paint.NewDisposablePaint();
        ticks.Regenerate(new CoordinateRange(first, last), Edge.Bottom, new PixelLength(pixels), paint, Style());
        return [.. ticks.Ticks.Where(tick => tick.IsMajor)];
    }

    private static float WidthOf(string label)
    {
        using var paint = Paint.NewDisposablePaint();
        return Style().Measure(label, paint).Width;
    }

    private static LabelStyle Style() => new() { FontName = PlotFont.NameFor("0"), FontSize = PlotStyles.TickSize };
}
