using System.Text;
using static System.FormattableString;

namespace Corpus.Testing;

/// <content>The report as a table.</content>
public sealed partial class ScoreReport
{
    /// <summary>A short table: all articles together, the mean over articles, and each label; of labels of words the accuracy, and how many articles were left out without gold.</summary>
    public override string ToString()
    {
        var rows = Rows().ToArray();
        var width = rows.Max(row => row.Name.Length);
        var text = new StringBuilder();
        text.Append(Invariant($"{"".PadRight(width)}  precision  recall      F1     gold    found    right\n"));
        foreach (var (name, average, counts) in rows)
        {
            text.Append(Invariant($"{name.PadRight(width)}  {average.Precision,9:F4}  {average.Recall,6:F4}  {average.F1,6:F4}"));
            text.Append(counts is { } number ? Invariant($"  {number.Gold,7}  {number.Found,7}  {number.Correct,7}\n") : "\n");
        }

        return text.AppendJoin('\n', Notes()).ToString().TrimEnd('\n');
    }

    /// <summary>The report in Markdown: the table, with what <see cref="ToString"/> says below it, and the articles in the order of their F1; those with nothing to find and nothing found come last.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("| | precision | recall | F1 | gold | found | right |\n|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var (name, average, counts) in Rows())
            AppendRow(text, name, average, counts);
        foreach (var note in Notes())
            text.Append('\n').Append(note).Append('\n');
        if (Articles.Count > 1)
        {
            text.Append("\n| article | precision | recall | F1 | gold | found | right |\n|---|--:|--:|--:|--:|--:|--:|\n");
            foreach (var article in Articles.OrderBy(article => article.Counts.IsEmpty).ThenBy(article => article.F1))
                AppendRow(text, article.Id, AverageOf(article.Counts), article.Counts);
        }

        return text.ToString();
    }

    private static ScoreAverage AverageOf(ScoreCounts counts) => new(counts.Precision, counts.Recall, counts.F1);

    private static void AppendRow(StringBuilder text, string name, ScoreAverage average, ScoreCounts? counts)
    {
        var escaped = name.Replace("|", "\\|", StringComparison.Ordinal);
        text.Append(Invariant($"| {escaped} | {average.Precision:F4} | {average.Recall:F4} | {average.F1:F4} | {counts?.Gold} | {counts?.Found} | {counts?.Correct} |\n"));
    }

    private IEnumerable<string> Notes()
    {
        if (!double.IsNaN(Accuracy))
            yield return Invariant($"accuracy {Accuracy:F4} over {Counts.Aligned} aligned words");
        if (WithoutGold.Count > 0)
            yield return $"{FailureText.Articles(WithoutGold.Count)} without gold left out";
    }

    private IEnumerable<(string Name, ScoreAverage Average, ScoreCounts? Counts)> Rows()
    {
        yield return (Name, AverageOf(Counts), Counts);
        if (Articles.Count > 1)
            yield return (Invariant($"mean of {Articles.Count} articles"), Macro, null);
        foreach (var label in Labels)
            yield return ($"  {(label.Label.Length == 0 ? "no label" : label.Label)}", AverageOf(label.Counts), label.Counts);
        if (Labels.Count > 1)
        {
            yield return (Invariant($"mean of {Labels.Count} labels"), MacroOverLabels, null);
            yield return ("weighted by gold", WeightedOverLabels, null);
        }
    }
}
