namespace Corpus.Accuracy;

/// <summary>Holds the scores against the targets.</summary>
internal static class Verdict
{
    /// <param name="scores">The scores.</param>
    /// <param name="isAll">Whether they are of all data, so that a target without a score is one that was not measured.</param>
    /// <param name="output">Takes a line for each target.</param>
    public static void Print(IReadOnlyList<DataScore> scores, bool isAll, TextWriter output)
    {
        var judged = Target.All.Select(target => (Target: target, Score: scores.FirstOrDefault(score => target.IsMetBy(score) is not null)))
            .Where(pair => isAll || pair.Score is not null)
            .ToList();
        if (judged.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        foreach (var (target, score) in judged)
            output.WriteLine($"- {(score is null ? NotMeasured(target) : Measured(target, score))}");
    }

    private static string NotMeasured(Target target)
    {
        var wanted = target.Measure is { } measure ? Wanted(target, measure) : FormattableString.Invariant($"{target.Data}, {Least(target)} rules");
        return $"not measured: {wanted}; its data are not there ({target.External?.Origin ?? "of this repository"})";
    }

    private static string Measured(Target target, DataScore score) => $"{(target.IsMetBy(score) == true ? "met" : "**missed**")}: {Line(target, score)}";

    private static string Line(Target target, DataScore score)
    {
        if (target.Measure is { } measure)
            return $"{Wanted(target, measure)}: {Figures.Share(score.Micro(measure)!.Value.F1)}";

        var (passed, all) = (score.Data.Cases.Count(test => test.IsPassed), score.Data.Cases.Count);
        return FormattableString.Invariant($"{target.Data}, {Least(target)} of {all} rules: {passed}");
    }

    private static string Wanted(Target target, Measure measure)
    {
        var name = measure == Measure.Kind ? "accuracy of kinds" : $"F1 of {measure.ToString().ToLowerInvariant()}";
        return FormattableString.Invariant($"{target.Data}, {name} {target.Least} or more");
    }

    private static string Least(Target target) => target.Least == 0 ? "all" : FormattableString.Invariant($"{target.Least}");
}
