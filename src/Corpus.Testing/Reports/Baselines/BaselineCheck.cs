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
        if (now.Fingerprint == before.Fingerprint && now.Articles.Select(article => article.Id).SequenceEqual(before.Articles.Select(article => article.Id), StringComparer.Ordinal))
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
        var worse = WorseOf(report, now, before);
        var text = new StringBuilder();
        text.Append(Invariant($"“{now.Name}” ({report.Name}) has fallen: {Summary(before.Counts)} in its baseline, now {Summary(now.Counts)}.\n"));
        FailureText.AppendSummary(text, report);
        text.Append(Invariant($"articles that lowered it, the most first (F1 then, now; gold/found/right then, now), {worse.Length} of {report.Articles.Count}:\n"));
        foreach (var (article, then) in worse.Take(MostNames))
            text.Append(Invariant($"  {then.F1:F4} → {article.F1:F4}  {Numbers(then)} → {Numbers(article.Counts)}  {article.Place}\n"));
        FailureText.AppendErrors(text, [.. worse.Select(pair => pair.Article)]);
        return text.Append($"If the fall is meant, run the tests with {BaselineSettings.UpdateVariable}=1 and commit the file.").ToString();
    }

    // Those with whose old counts the F1 over all articles would be higher than it is. One that found nothing right then and now, and more that is wrong, is among them, though its own F1 stayed
    // at 0; and where the F1 over all has fallen there is always one: else all changes together would not have lowered it.
    private static (ArticleScore Article, ScoreCounts Before)[] WorseOf(ScoreReport report, BaselineEntry now, BaselineEntry before)
    {
        var countsBefore = before.Articles.ToDictionary(article => article.Id, article => article.Counts, StringComparer.Ordinal);
        var keyOf = BaselineEntry.KeysOf(report);
        return [.. report.Articles
            .Select(article => (Article: article, Before: countsBefore[keyOf(article)]))
            .Select(pair => (pair.Article, pair.Before, Restored: ScoreCounts.Subtract(now.Counts, pair.Article.Counts) + pair.Before))
            .Where(pair => ScoreCounts.CompareF1(pair.Restored, now.Counts) > 0)
            .OrderByDescending(pair => pair.Restored, Comparer<ScoreCounts>.Create(ScoreCounts.CompareF1))
            .Select(pair => (pair.Article, pair.Before))];
    }

    private static string Numbers(ScoreCounts counts) => Invariant($"{counts.Gold}/{counts.Found}/{counts.Correct}");

    private static string Summary(ScoreCounts counts) => Invariant($"F1 {counts.F1:F4}");
}
