using System.Text;
using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>The message of a score that is too low.</summary>
internal static class FailureText
{
    private const int MostArticles = 5;
    private const int MostErrors = 10;
    private const int MostErrorsOfArticle = 4;

    /// <summary>The message of demands that are missed.</summary>
    public static string OfDemands(ScoreReport report, IEnumerable<ScoreDemand> demands)
    {
        var missed = demands.Where(demand => demand.IsMissed).ToArray();
        var text = new StringBuilder().Append(Capital(report.Name)).Append(": ").AppendJoin(", ", missed).Append(".\n");
        AppendSummary(text, report);
        AppendWorst(text, report, missed[0].Measure);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The score of all articles, in one or two lines.</summary>
    public static void AppendSummary(StringBuilder text, ScoreReport report)
    {
        var counts = report.Counts;
        text.Append(Invariant($"precision {report.Precision:F4}, recall {report.Recall:F4}, F1 {report.F1:F4}"));
        if (!double.IsNaN(report.Accuracy))
            text.Append(Invariant($", accuracy {report.Accuracy:F4}"));
        if (report.F1Interval() is { Exists: true } interval)
            text.Append(Invariant($" ({interval})"));
        text.Append(Invariant($"\n{counts.Gold} gold, {counts.Found} found, {counts.Correct} right"));
        if (counts.Partial > 0)
            text.Append(Invariant($", {counts.Partial} partly"));
        text.Append(Invariant($", in {Articles(report.Articles.Count)}"));
        if (report.WithoutGold.Count > 0)
            text.Append(Invariant($"; {Articles(report.WithoutGold.Count)} without gold left out"));
        text.Append('\n');
    }

    /// <summary>The first errors of the articles.</summary>
    public static void AppendErrors(StringBuilder text, IReadOnlyList<ArticleScore> articles)
    {
        text.Append("first errors:\n");
        var left = MostErrors;
        foreach (var article in articles)
        {
            if (left == 0)
                break;
            left -= AppendErrors(text, article, articles.Count == 1 ? left : Math.Min(left, MostErrorsOfArticle));
        }
    }

    /// <summary><c>1 article</c>, <c>2 articles</c>.</summary>
    public static string Articles(int count) => count == 1 ? "1 article" : Invariant($"{count} articles");

    // Those with errors, by the measure that was missed; those that say nothing of it come last.
    private static void AppendWorst(StringBuilder text, ScoreReport report, ScoreMeasure measure)
    {
        ArticleScore[] articles = [.. report.Articles
            .Where(article => article.Counts.Correct < Math.Max(article.Counts.Gold, article.Counts.Found))
            .OrderBy(article => measure.WholeOf(article.Counts) == 0)
            .ThenBy(article => measure.ShareOf(article.Counts))];
        if (articles.Length == 0)
            return;
        if (articles.Length > 1)
        {
            text.Append(Invariant($"worst of {Articles(articles.Length)} with errors ({measure.Name}, gold/found/right):\n"));
            foreach (var article in articles.Take(MostArticles))
                text.Append(Invariant($"  {measure.ShareOf(article.Counts):F4}  {article.Counts.Gold}/{article.Counts.Found}/{article.Counts.Correct}  {article.Place}\n"));
        }

        AppendErrors(text, articles);
    }

    private static int AppendErrors(StringBuilder text, ArticleScore article, int most)
    {
        text.Append("  ").Append(article.Place).Append('\n');
        var count = Math.Min(most, article.Errors.Count);
        foreach (var line in article.Errors.Take(count).SelectMany(error => error.ToLines()))
            text.Append("    ").Append(line).Append('\n');
        if (article.Errors.Count > count)
            text.Append(Invariant($"    … and {article.Errors.Count - count} more\n"));
        return count;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
