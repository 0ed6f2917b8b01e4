using ScottPlot;

namespace Corpus;

/// <summary>Labels of an axis of time: as many as fit, at the beginnings of days, weeks, months or years.</summary>
/// <param name="period">How time is divided.</param>
internal sealed class TimeTicks(TimePeriod period) : ITickGenerator
{
    // Pixels between two labels, and between two marks.
    private const float LabelGap = 14;
    private const float MarkGap = 5;

    private static readonly int[] Days = [1, 2, 7, 14];
    private static readonly int[] Months = [1, 2, 3, 6];
    private static readonly int[] Years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    public Tick[] Ticks { get; private set; } = [];

    public int MaxTickCount { get; set; } = 1000;

    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle)
    {
        var (least, greatest) = TimeAxis.LimitsOf(period);
        var first = (int)Math.Ceiling(Math.Clamp(range.Min, least, greatest));
        var last = (int)Math.Floor(Math.Clamp(range.Max, least, greatest));
        var pixels = size.Length / Math.Max(range.Span, 1e-9);
        foreach (var (unit, step, width) in Steps())
        {
            if ((width * pixels) < labelStyle.Measure(TimeAxis.Written(first, period, unit), paint).Width + LabelGap && step != Years[^1])
                continue;
            Ticks = [.. Starts(unit, step, first, last).Select(start => Tick.Major(start, TimeAxis.Written(start, period, unit))), .. Marks(pixels, first, last)];
            return;
        }
    }

    // Small marks for each period, or else for each year.
    private IEnumerable<Tick> Marks(double pixels, int first, int last)
        => Steps().Where(step => step.Step == 1 && step.Width * pixels >= MarkGap).Take(1)
            .SelectMany(step => Starts(step.Unit, step.Step, first, last)).Select(start => Tick.Minor(start));

    // From short ones to long ones; the width is in periods.
    private IEnumerable<(TimePeriod Unit, int Step, double Width)> Steps()
    {
        if (period == TimePeriod.Day)
        {
            foreach (var step in Days)
                yield return (TimePeriod.Day, step, step);
        }

        var (month, year) = period switch
        {
            TimePeriod.Year => (0, 1),
            TimePeriod.Month => (1, 12),
            _ => (28, 365),
        };
        if (month > 0)
        {
            foreach (var step in Months)
                yield return (TimePeriod.Month, step, step * month);
        }

        foreach (var step in Years)
            yield return (TimePeriod.Year, step, (double)step * year);
    }

    private IEnumerable<int> Starts(TimePeriod unit, int step, int first, int last)
    {
        if (unit == TimePeriod.Day)
        {
            // Day 0 is a Monday, and so are weeks.
            for (var day = Above(first, step); day <= last; day += step)
                yield return day;
            yield break;
        }

        var months = unit == TimePeriod.Month ? step : step * 12;
        var lastMonth = TimeAxis.MonthOf(last, period);
        for (var month = Above(Math.Max(12, TimeAxis.MonthOf(first, period)), months); month <= lastMonth; month += months)
        {
            var start = TimeAxis.NumberOfMonth(month, period);
            if (start >= first && start <= last)
                yield return start;
        }
    }

    // The first multiple that is not less.
    private static int Above(int number, int step) => (number + step - 1) / step * step;
}
