using System.Diagnostics;
using System.Globalization;

namespace Corpus.Cli.Terminals;

/// <summary>One line that says how far something is, how fast it goes, and how long it will take; gone when it is done.</summary>
/// <param name="error">Where it is shown; null for nowhere.</param>
/// <param name="doing">What is being done.</param>
/// <param name="unit">Of what.</param>
/// <param name="total">Of how many; 0 if nobody knows.</param>
/// <param name="width">The columns of a line.</param>
internal sealed class ProgressLine(TextWriter? error, string doing, string unit, long total, int width) : IDisposable
{
    private const double SecondsUntilFirst = 1;
    private const double SecondsBetween = 0.2;

    private readonly long _start = Stopwatch.GetTimestamp();
    private double _next = SecondsUntilFirst;
    private bool _isShown;

    /// <summary>So many are done. Cheap: a line appears five times a second at most.</summary>
    public void Set(long done)
    {
        if (error is null || Stopwatch.GetElapsedTime(_start).TotalSeconds is var seconds && seconds < _next)
            return;
        _next = seconds + SecondsBetween;
        _isShown = true;
        var line = Line(doing, unit, total, done, seconds);
        error.Write($"\r{(line.Length < width ? line : line[..(width - 1)])}\e[K");
        error.Flush();
    }

    public void Dispose()
    {
        if (_isShown)
            error!.Write("\r\e[K");
    }

    /// <summary>What the line says.</summary>
    public static string Line(string doing, string unit, long total, long done, double seconds)
    {
        var rate = done / seconds;
        var left = total > done && rate > 0 ? $", {Duration((total - done) / rate)} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{doing}: {done:N0}{(total > 0 ? $" of {total.ToString("N0", CultureInfo.InvariantCulture)}" : "")} {unit}, {rate:N0}/s{left}");
    }

    private static string Duration(double seconds) => seconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds):F0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):F0} min");
}
