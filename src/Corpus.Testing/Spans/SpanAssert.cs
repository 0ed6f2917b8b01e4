using System.Text;
using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>Compares spans in a test, and shows those that differ in the words of the text; any test framework prints it.</summary>
public static class SpanAssert
{
    private const int MostErrors = 20;

    /// <summary>
    /// Fails unless both have the same spans with the same labels, in whatever order. The message has what is missing, spurious, or has other ends or another label, as marked text. O(length of the text), and
    /// O(n log n) where the spans are not in order.
    /// </summary>
    /// <example><code>SpanAssert.Equal(article, [article.Span("Zandrecht")], Names.Find(article.Text));</code></example>
    /// <param name="article">The article.</param>
    /// <param name="expected">What there should be: offsets in UTF-16 units of the article's text, and labels. Messages call it gold.</param>
    /// <param name="found">What there is.</param>
    /// <exception cref="ScoreException">They differ.</exception>
    /// <exception cref="ArgumentException">A span is empty, not within the text, or given twice with the same label.</exception>
    public static void Equal(Article article, IEnumerable<LabeledSpan> expected, IEnumerable<LabeledSpan> found)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var score = Score.Spans(article, found, expected).Articles[0];
        if (score.Counts.Correct < score.Counts.Gold || score.Counts.Correct < score.Counts.Found)
            throw new ScoreException(MessageOf(score));
    }

    private static string MessageOf(ArticleScore score)
    {
        var text = new StringBuilder(Invariant($"{score.Place}: {score.Counts.Gold} spans expected (gold), {score.Counts.Found} found, {score.Counts.Correct} equal.\n"));
        foreach (var line in score.Errors.Take(MostErrors).SelectMany(error => error.ToLines()))
            text.Append("  ").Append(line).Append('\n');
        if (score.Errors.Count > MostErrors)
            text.Append(Invariant($"  … and {score.Errors.Count - MostErrors} more\n"));
        return text.ToString().TrimEnd('\n');
    }
}
