namespace Corpus.Cli.Tests;

/// <summary>Time that passes when a test says so.</summary>
internal sealed class TestTime : TimeProvider
{
    private readonly List<TestTimer> _timers = [];
    private TimeSpan _now;

    /// <summary>Whether everything takes so long that each timer fires as soon as it is made.</summary>
    public bool IsSlow { get; init; }

    /// <summary>Whether each timer fires once more when it is disposed: what it draws is then how far something came.</summary>
    public bool FiresAtTheEnd { get; init; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    /// <summary>Lets time pass, and the timers fire whose time has come.</summary>
    public void Advance(double seconds)
    {
        _now += TimeSpan.FromSeconds(seconds);
        foreach (var timer in _timers.ToList())
            timer.Fire(_now);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, callback, state, _now + dueTime, period);
        _timers.Add(timer);
        if (IsSlow)
            Advance(dueTime.TotalSeconds);
        return timer;
    }

    private sealed class TestTimer(TestTime time, TimerCallback callback, object? state, TimeSpan due, TimeSpan period) : ITimer
    {
        private TimeSpan _due = due;

        public void Fire(TimeSpan now)
        {
            if (now < _due)
                return;
            _due = now + period;
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose()
        {
            if (time.FiresAtTheEnd && time._timers.Contains(this))
                callback(state);
            time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
