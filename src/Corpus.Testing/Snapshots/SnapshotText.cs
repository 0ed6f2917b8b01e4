using System.Globalization;
using System.Text;

namespace Corpus.Testing;

/// <summary>
/// Articles and spans as text for snapshot tests: a line for each thing that can change, so that a difference is a line, and the same on every machine (newlines are <c>\n</c>, numbers and dates invariant).
/// </summary>
/// <remarks>For Verify: <c>VerifierSettings.TreatAsString&lt;KrantArticle&gt;((article, _) => SnapshotText.Of(article))</c>.</remarks>
public static class SnapshotText
{
    /// <summary>The article: its id and file, its metadata, and its sentences with the quotations that begin in each; a paragraph begins behind an empty line. O(length).</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static string Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var lines = new StringBuilder();
        AppendHead(lines, article);
        Paragraph? paragraph = null;
        foreach (var sentence in article.Sentences)
        {
            if (paragraph != sentence.Paragraph)
                lines.Append('\n');
            paragraph = sentence.Paragraph;
            AppendLine(lines, sentence.Start, sentence.End, sentence.ToString());
            foreach (var quotation in sentence.Quotations)
                AppendLine(lines.Append("  "), quotation.Start, quotation.End, Describe(quotation));
        }

        return lines.ToString();
    }

    /// <summary>Spans of an article as marked text, a line each, in the order in which they are given: <c>[4..9) PER [De »haven« van Zandrecht…]</c>. O(spans + length).</summary>
    /// <param name="article">The article.</param>
    /// <param name="spans">The spans.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">A span is not within the text.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static string Of(Article article, IEnumerable<LabeledSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(article.Text.ToString(), spans);
    }

    /// <summary>Spans of a text as marked text, a line each, in the order in which they are given: <c>[4..9) PER [De »haven« van Zandrecht…]</c>. O(spans).</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The spans.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">A span is not within the text.</exception>
    public static string Of(string text, IEnumerable<LabeledSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var lines = new StringBuilder();
        foreach (var span in spans)
        {
            if (span.Start < 0 || span.Length < 0 || span.Start > text.Length - span.Length)
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The span {span} is not within the text, which has {text.Length} UTF-16 units."), nameof(spans));
            lines.Append(span).Append(' ').Append(MarkedText.Of(text, span.Start, span.Length)).Append('\n');
        }

        return lines.ToString();
    }

    private static void AppendHead(StringBuilder lines, Article article)
    {
        lines.Append(article.Id).Append(" (").Append(article.Source).Append(")\n");
        if (!article.Date.IsUnknown)
            AppendField(lines, "date", article.Date.ToString());
        if (article.Title is { } title)
            AppendField(lines, "title", title);
        AppendField(lines, "language", article.Language);
        foreach (var (key, value) in article.Fields)
            AppendField(lines, key, value.ToString());
    }

    private static void AppendField(StringBuilder lines, string key, string value)
        => lines.Append(key).Append(": ").Append(value.ReplaceLineEndings(" ")).Append('\n');

    private static void AppendLine(StringBuilder lines, int start, int end, string text)
        => lines.Append(CultureInfo.InvariantCulture, $"[{start}..{end}) {text}\n");

    private static string Describe(Quotation quotation)
    {
        var kind = KindNames.Of(quotation.Kind);
        var cue = quotation.Cue is { } word ? $", {word}" : "";
        var speaker = quotation.Speaker is { } name ? $", by {name}" : "";
        return $"{kind}{cue}{speaker}: {quotation}";
    }
}
