using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>Reads the dates of search queries.</summary>
internal static class SearchDates
{
    private const string Dots = "..";

    /// <summary>Reads a date, an interval (<c>2021/2022-06</c>), or two dates with two dots between them, of which one may be missing.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="dates">The interval; of a date, from the date to itself.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    public static bool TryRead(string text, out DateInterval dates, [NotNullWhen(false)] out string? problem)
    {
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (text.Contains('/', StringComparison.Ordinal))
            return DateInterval.TryParse(text, out dates, out problem);
        if (dots >= 0)
            return TryReadRange(text.AsSpan(0, dots), text.AsSpan(dots + Dots.Length), out dates, out problem);

        var isDate = PartialDate.TryParse(text, out var date, out problem);
        dates = isDate && !date.IsUnknown ? new DateInterval(date, date) : default;
        return isDate;
    }

    private static bool TryReadRange(ReadOnlySpan<char> start, ReadOnlySpan<char> end, out DateInterval dates, [NotNullWhen(false)] out string? problem)
        => DateInterval.TryParse($"{(start.IsEmpty ? Dots : start)}/{(end.IsEmpty ? Dots : end)}", out dates, out problem);
}
