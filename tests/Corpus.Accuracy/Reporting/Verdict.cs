namespace Corpus.Accuracy;

/// <summary>Holds the scores against the targets.</summary>
internal static class Verdict
{
    public static void Print(IReadOnlyList<DataScore> scores, TextWriter output)
    {
        var judged = Target.All.Select(target => (Target: target, Score: scores.FirstOrDefault(score => target.IsMetBy(score) is not null))).Where(pair => pair.Score is not null).ToList();
        if (judged.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        foreach (var (target, score) in judged)
            output.WriteLine($"- {(target.IsMetBy(score!) == true ? "met" : "**missed**")}: {Line(target, score!)}");
    }

    private static string Line(Target target, DataScore score)
    {
        if (target.Measure is { } measure)
        {
            var name = measure == Measure.Kind ? "accuracy of kinds" : $"F1 of {measure.ToString().ToLowerInvariant()}";
            return FormattableString.Invariant($"{target.Data}, {name} {target.Least} or more: {Figures.Share(score.Micro(measure)!.Value.F1)}");
        }

        var (passed, all) = (score.Data.Cases.Count(test => test.IsPassed), score.Data.Cases.Count);
        return FormattableString.Invariant($"{target.Data}, {(target.Least == 0 ? "all" : target.Least)} of {all} rules: {passed}");
    }
}
