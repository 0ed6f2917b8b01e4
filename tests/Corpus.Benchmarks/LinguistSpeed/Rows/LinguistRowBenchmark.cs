using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Compares what systems give for a row's tasks, then times them.</summary>
internal static class LinguistRowBenchmark
{
    /// <summary>Measures the row.</summary>
    /// <param name="row">The tasks.</param>
    /// <param name="plain">The right answers.</param>
    /// <param name="systems">The systems, ours first.</param>
    /// <param name="rounds">How often.</param>
    /// <exception cref="WrongAnswerException">A system gives another answer.</exception>
    public static LinguistTimedRow Measure(LinguistRow row, PlainAnswers plain, IReadOnlyList<ILinguistSystem> systems, int rounds)
    {
        var timed = new TimedRow(row.Name, [.. row.Tasks.Select(task => Prepare(task, plain, systems))]);
        timed.Measure(rounds);
        return new LinguistTimedRow(row, timed);
    }

    private static TimedQuery Prepare(LinguistTask task, PlainAnswers plain, IReadOnlyList<ILinguistSystem> systems)
    {
        var right = new Dictionary<LinguistRule, LinguistAnswer> { [LinguistRule.Asked] = plain.Answer(task, LinguistRule.Asked) };
        foreach (var system in systems.Where(system => system.CanDo(task.Kind)))
        {
            var rule = system.RuleFor(task.Kind);
            if (!right.ContainsKey(rule))
                right.Add(rule, plain.Answer(task, rule));
            Check(task, system, system.Answer(task), right[rule]);
        }

        return new TimedQuery(task.ToString(), right[LinguistRule.Asked].Count, [.. systems.Select(system => system.CanDo(task.Kind) ? system.Time(task) : null)]);
    }

    private static void Check(LinguistTask task, ILinguistSystem system, LinguistAnswer answer, LinguistAnswer right)
    {
        if (answer.Count != right.Count)
            throw new WrongAnswerException($"{task}: {system.Name} gives {answer.Count}, and there are {right.Count}.");
        for (var i = 0; i < right.Lines.Count; i++)
        {
            if (answer.Lines.ElementAtOrDefault(i) != right.Lines[i])
                throw new WrongAnswerException($"{task}: {system.Name} gives '{answer.Lines.ElementAtOrDefault(i)}' for '{right.Lines[i]}', line {i} of those that are compared.");
        }
    }
}
