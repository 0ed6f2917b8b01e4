using System.Text;
using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>Compares a score with its baseline.</summary>
internal static class BaselineCheck
{
    private const int MostNames = 5;
    private const string HowToWrite = $"Run the tests with {BaselineSettings.UpdateVariable}=1 to write it, and commit the file.";

    /// <exception cref="ScoreException">The score has fallen, or there is no baseline to compare it with.</exception>
    public static BaselineOutcome Run(ScoreReport report, string name, BaselineFile file, BaselineSettings settings)
    {
        var now = BaselineEntry.Of(name, report);
        var before = file.Find(name);
        if (settings.IsUpdating)
            return Update(now, before, file, settings);
        if (before is null)
            throw new ScoreException($"{file.Path} has no baseline “{name}” for {report.Name} (now {Summary(now.Counts)}). {HowToWrite}");
        CheckCorpus(now, before, file);
        return ScoreCounts.CompareF1(now.Counts, before.Counts) switch
        {
            < 0 => throw new ScoreException(FallOf(report, now, before)),
            0 => new BaselineOutcome(BaselineChange.Same, $"“{name}” is at its baseline: {Summary(now.Counts)}."),
            _ => new BaselineOutcome(BaselineChange.Risen, $"“{name}” has risen: {Summary(before.Counts)} in {Path.GetFileName(file.Path)}, now {Summary(now.Counts)}. {HowToWrite}"),
        };
    }

    private static BaselineOutcome Update(BaselineEntry now, BaselineEntry? before, BaselineFile file, BaselineSettings settings)
    {
        if (now.IsSameAs(before))
            return new BaselineOutcome(BaselineChange.Same, $"“{now.Name}” is at its baseline: {Summary(now.Counts)}.");
        if (settings.IsContinuousIntegration)
        {
            throw new ScoreException(
                $"{BaselineSettings.UpdateVariable} is set where CI is, and the baseline “{now.Name}” would change: what a CI run writes, nobody reviews. Write {file.Path} on your own machine and commit it.");
        }

        file.Put(now);
        var change = before is null ? $"{Summary(now.Counts)}" : $"{Summary(before.Counts)} before, {Summary(now.Counts)} now";
        return new BaselineOutcome(BaselineChange.Written, $"“{now.Name}” was written to {file.Path}: {change}. The diff of the file shows what changed.");
    }

    private static void CheckCorpus(BaselineEntry now, BaselineEntry before, BaselineFile file)
    {
        if (now.Layer != before.Layer)
            throw new ScoreException($"{file.Path}: the baseline “{now.Name}” is of {before.Layer}, and this score is of {now.Layer}. Give each score a name of its own.");
        if (now.Fingerprint == before.Fingerprint)
            return;
        var (ids, idsBefore) = (now.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal), before.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal));
        var added = ids.Where(id => !idsBefore.Contains(id)).ToArray();
        var gone = idsBefore.Where(id => !ids.Contains(id)).ToArray();
        var difference = added.Length + gone.Length == 0 ? "the same articles, but texts or gold have changed" : $"{Names("new", added)}{(added.Length * gone.Length > 0 ? "; " : "")}{Names("gone", gone)}";
        throw new ScoreException(Invariant(
            $"{file.Path}: the baseline “{now.Name}” is of another corpus ({before.Articles.Count} articles then, {now.Articles.Count} now: {difference}), so the scores do not compare. Then {Summary(before.Counts)}, now {Summary(now.Counts)}. {HowToWrite}"));
    }

    private static string Names(string what, string[] ids)
        => ids.Length == 0 ? "" : $"{what} {string.Join(", ", ids.Take(MostNames))}{(ids.Length > MostNames ? Invariant($" and {ids.Length - MostNames} more") : "")}";

    private static string FallOf(ScoreReport report, BaselineEntry now, BaselineEntry before)
    {
        var countsBefore = before.Articles.ToLookup(article => article.Id, article => article.Counts, StringComparer.Ordinal);
        var worse = report.Articles
            .Select(article => (Article: article, Before: countsBefore[article.Id].FirstOrDefault()))
            .Where(pair => ScoreCounts.CompareF1(pair.Article.Counts, pair.Before) < 0)
            .OrderBy(pair => pair.Article.F1 - pair.Before.F1)
            .ToArray();
        var text = new StringBuilder();
        text.Append(Invariant($"“{now.Name}” ({report.Name}) has fallen: {Summary(before.Counts)} in its baseline, now {Summary(now.Counts)}.\n"));
        FailureText.AppendSummary(text, report);
        text.Append(Invariant($"worse than in the baseline (F1 then, now; gold/found/right then, now), {worse.Length} of {report.Articles.Count} articles:\n"));
        foreach (var (article, then) in worse.Take(MostNames))
            text.Append(Invariant($"  {then.F1:F4} → {article.F1:F4}  {Numbers(then)} → {Numbers(article.Counts)}  {article.Place}\n"));
        FailureText.AppendErrors(text, [.. worse.Select(pair => pair.Article)]);
        return text.Append($"If the fall is meant, run the tests with {BaselineSettings.UpdateVariable}=1 and commit the file.").ToString();
    }

    private static string Numbers(ScoreCounts counts) => Invariant($"{counts.Gold}/{counts.Found}/{counts.Correct}");

    private static string Summary(ScoreCounts counts) => Invariant($"F1 {counts.F1:F4}");
}
