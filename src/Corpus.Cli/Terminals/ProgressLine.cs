using System.Globalization;

namespace Corpus.Cli.Terminals;

/// <summary>One line that says how far something is, how fast it goes, and how long it will take; of what nobody counts, how long it has taken. Gone when it is done.</summary>
/// <remarks>A timer draws it, so that it tells that the tool is alive also while the library is asked something that takes long. Thread-safe.</remarks>
internal sealed class ProgressLine : IDisposable
{
    // A rate that would be shown as none says less than the time.
    private const double LeastRate = 0.5;

    private static readonly TimeSpan UntilFirst = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(0.2);

    private readonly TextWriter? _error;
    private readonly string _doing;
    private readonly string _unit;
    private readonly long _total;
    private readonly Func<int> _width;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly Lock _gate = new();
    private readonly ITimer? _timer;
    private long _done;
    private bool _isShown;
    private bool _isHidden;
    private bool _isGone;

    /// <param name="error">Where it is shown; null for nowhere.</param>
    /// <param name="doing">What is being done.</param>
    /// <param name="unit">Of what; empty where nothing is counted.</param>
    /// <param name="total">Of how many; 0 if nobody knows.</param>
    /// <param name="width">The columns of a line, asked for each time, since a window can become narrower.</param>
    /// <param name="time">What tells the time.</param>
    public ProgressLine(TextWriter? error, string doing, string unit, long total, Func<int> width, TimeProvider time)
    {
        (_error, _doing, _unit, _total, _width, _time) = (error, doing, unit, total, width, time);
        _start = time.GetTimestamp();
        if (error is not null)
            _timer = time.CreateTimer(_ => Draw(), null, UntilFirst, Between);
    }

    /// <summary>So many are done. Cheap.</summary>
    public void Set(long done) => Volatile.Write(ref _done, done);

    /// <summary>Takes the line away, for something that is written to the terminal, until it is shown again.</summary>
    public void Hide()
    {
        lock (_gate)
        {
            _isHidden = true;
            Erase();
        }
    }

    /// <summary>The terminal is the line's again, and the cursor at the beginning of one.</summary>
    public void Show()
    {
        lock (_gate)
            _isHidden = false;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        Hide();
    }

    /// <summary>What the line says.</summary>
    public static string Line(string doing, string unit, long total, long done, double seconds)
    {
        if (done == 0)
            return $"{doing}: {Duration(Math.Floor(seconds))}";
        var rate = done / seconds;
        var pace = rate < LeastRate ? $" in {Duration(Math.Floor(seconds))}" : string.Create(CultureInfo.InvariantCulture, $", {rate:N0}/s");
        var left = total > done && rate > 0 ? $", {Duration((total - done) / rate)} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{doing}: {done:N0}{(total > 0 ? $" of {total.ToString("N0", CultureInfo.InvariantCulture)}" : "")} {unit}{pace}{left}");
    }

    // On a terminal that has been stopped (Ctrl-S) writing waits, and one who waits is enough.
    private void Draw()
    {
        if (!_gate.TryEnter())
            return;
        try
        {
            if (_isHidden || _isGone)
                return;
            _isShown = true;
            Write($"\r{ColumnWidth.Cut(Line(_doing, _unit, _total, Volatile.Read(ref _done), _time.GetElapsedTime(_start).TotalSeconds), _width() - 1)}\e[K");
        }
        finally
        {
            _gate.Exit();
        }
    }

    private void Erase()
    {
        if (!_isShown || _isGone)
            return;
        _isShown = false;
        Write("\r\e[K");
    }

    private void Write(string text)
    {
        try
        {
            _error!.Write(text);
            _error.Flush();
        }
        catch (IOException)
        {
            // Whoever looked has closed the terminal; the work goes on without them.
            _isGone = true;
        }
    }

    private static string Duration(double seconds) => seconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds):F0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):F0} min");
}
