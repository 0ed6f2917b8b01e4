using System.Text;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Writes CoNLL-U, a document an article.</summary>
/// <param name="output">Takes it.</param>
/// <param name="comparison">Finds out what it cannot hold.</param>
internal sealed class ConlluArticleWriter(TextWriter output, ArticleComparison comparison) : ArticleWriter
{
    private readonly StringBuilder _document = new();
    private int _lines;

    public override void Write(ExportedArticle article)
    {
        _document.Clear();
        ConlluArticle.Append(_document, article.Source, article.Compiled);
        if (_document.Length == 0)
        {
            comparison.Add(article.Source, null, _lines);
            return;
        }

        var text = _document.ToString();
        var reading = ArticleFileReader.Read("articles.conllu", text);
        if (reading.Diagnostics.FirstOrDefault(finding => finding.Rule.Severity == DiagnosticSeverity.Error) is { } error)
            throw new ToolException($"the article '{article.Source.Id}' cannot be written as CoNLL-U: {error.Message}; export to jsonl");
        output.Write(text);
        comparison.Add(article.Source, reading.Articles is [var read] ? read : null, _lines);
        _lines += text.AsSpan().Count('\n');
    }
}
