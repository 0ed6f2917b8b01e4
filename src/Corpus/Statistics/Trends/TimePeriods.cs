namespace Corpus;

/// <summary>Checks periods.</summary>
internal static class TimePeriods
{
    /// <summary>Refuses what is no period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static void Check(TimePeriod period, string name)
    {
        if (period is < TimePeriod.Year or > TimePeriod.Day)
            throw new ArgumentOutOfRangeException(name, period, "The period must be Year, Month or Day.");
    }
}
