using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Fixtures.Scores;

/// <summary>How long a score takes: processor time, which what else runs does not lengthen by as much, and which has all that the collector of garbage does.</summary>
/// <param name="Task">What is scored.</param>
/// <param name="Correct">How many spans are right.</param>
internal sealed record ScoreTime(ScoreTask Task, long Correct)
{
    // So that everything is compiled with what the runtime has learnt of it.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>Of the report, in seconds.</summary>
    public Sample Own { get; } = new();

    /// <summary>Of the score that is written by hand, in seconds.</summary>
    public Sample ByHand { get; } = new();

    /// <summary>Millions of tokens a second.</summary>
    public double Speed => Task.Tokens / Own.Median / 1e6;

    /// <summary>What 95 of 100 rounds reach.</summary>
    public double SlowSpeed => Task.Tokens / Own.P95 / 1e6;

    /// <summary>The scores in turn, round by round, so that the machine's speed at a time is the same for all; the answers are compared first.</summary>
    public static IReadOnlyList<ScoreTime> Measure(IReadOnlyList<ScoreTask> tasks, int rounds)
    {
        var times = tasks.Select(Prepare).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var time in times)
                time.MeasureOnce();
        }

        return times;
    }

    private static ScoreTime Prepare(ScoreTask task)
    {
        var time = new ScoreTime(task, task.Own().Counts.Correct);
        if (task.ByHand?.Invoke() is { } byHand && byHand != time.Correct)
            throw new WrongAnswerException(string.Create(CultureInfo.InvariantCulture, $"{task.Name} has {time.Correct} right, and {byHand} are by hand."));
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
            task.Own();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
            task.ByHand?.Invoke();
        return time;
    }

    private void MeasureOnce()
    {
        Own.Add(Seconds(() => Task.Own().Counts.Correct));
        if (Task.ByHand is { } byHand)
            ByHand.Add(Seconds(byHand));
    }

    private double Seconds(Func<long> score)
    {
        var start = Environment.CpuUsage.TotalTime;
        var correct = score();
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        return correct == Correct ? seconds : throw new WrongAnswerException($"{Task.Name} gave another answer to the same spans.");
    }
}
