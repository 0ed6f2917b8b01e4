using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>The time of a task, which may be a microsecond or half a minute: of the slow ones there are fewer rounds.</summary>
internal abstract class TaskTime : SystemTime
{
    private const int LeastRounds = 3;
    private const double MostMicroseconds = 10e6;

    private double _spent;
    private int? _count;

    public override void Measure()
    {
        // Ratios pair the first rounds with the first.
        if (Microseconds.Values.Count >= LeastRounds && _spent > MostMicroseconds)
            return;
        var time = Take();
        Microseconds.Add(time);
        _spent += time;
    }

    /// <summary>Does the task and gives its time in microseconds.</summary>
    protected abstract double Take();

    /// <summary>Sees to it that the task gives as much each time.</summary>
    /// <exception cref="WrongAnswerException">It does not.</exception>
    protected void Check(int count)
    {
        _count ??= count;
        if (_count != count)
            throw new WrongAnswerException($"A task gives {count} after it had given {_count}.");
    }
}
