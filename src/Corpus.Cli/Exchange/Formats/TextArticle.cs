using System.Text;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Writes an article as a file of its own: dated text where that says all, else text or Markdown with front matter.</summary>
internal static class TextArticle
{
    /// <summary>The article as a file: its extension, its content, and what a reader makes of it. O(length).</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What the card says of heads.</param>
    /// <param name="path">The path of the file, without its extension; null if that is the id.</param>
    /// <remarks>Of the ways to write it, the first that reads as it was is taken; if none does, front matter, which loses least.</remarks>
    public static (string Extension, string Content, SourceArticle? Read) Of(SourceArticle article, ReadingOptions options, string? path = null)
    {
        path ??= article.Id;
        var head = HeadOf(article, path);
        var wanted = Fingerprint.OfArticle(article);
        (string Extension, string Content, SourceArticle? Read) best = default;
        foreach (var (extension, content) in Ways(article, head))
        {
            var read = ArticleFileReader.Read(path + extension, content, options) is { Articles: [var found] } reading && reading.Diagnostics.All(finding => finding.Rule.Severity != DiagnosticSeverity.Error) ? found : null;
            if (read is not null)
                best = (extension, content, read);
            if (read is not null && Fingerprint.OfArticle(read) == wanted)
                break;
        }

        return best;
    }

    private static IEnumerable<(string Extension, string Content)> Ways(SourceArticle article, string head)
    {
        if (article.Paragraphs.Any(paragraph => paragraph.HeadingLevel > 0))
        {
            var markdown = new StringBuilder(head);
            MarkdownArticle.Append(markdown, article);
            yield return (".md", markdown.ToString());
        }
        else if (head.Length == 0)
        {
            yield return (".txt", article.Text + "\n");
        }
        else if (article is { Title: null, ExplicitName: null, Language: null } && !head.StartsWith("---\nid", StringComparison.Ordinal) && article.Fields.All(field => field.Value.IsNull))
        {
            yield return (".txt", $"date {article.Date} {article.Text}\n");
        }

        yield return (".txt", $"{(head.Length == 0 ? "---\n---\n" : head)}{article.Text}\n");
    }

    private static string HeadOf(SourceArticle article, string path)
    {
        var yaml = new StringBuilder();
        foreach (var column in TableColumns.Head.Skip(path == article.Id ? 1 : 0))
        {
            if (TableColumns.HeadOf(article, column) is { } text)
                YamlText.AppendKey(yaml, column, text);
        }

        foreach (var field in article.Fields.Where(field => !field.Value.IsNull))
            YamlText.AppendKey(yaml, field.Key, field.Value);
        return yaml.Length == 0 ? "" : $"---\n{yaml}---\n\n";
    }
}
