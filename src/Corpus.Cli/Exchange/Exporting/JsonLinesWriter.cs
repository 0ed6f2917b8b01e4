using System.Text;
using Corpus.Cli.Exchange.Formats;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Writes JSON lines, as <c>.jsonl</c> files of articles are: an object a line.</summary>
/// <param name="output">Takes them.</param>
/// <param name="comparison">Finds out what they cannot hold.</param>
internal sealed class JsonLinesWriter(TextWriter output, ArticleComparison comparison) : ArticleWriter
{
    private readonly StringBuilder _line = new();
    private int _lines;

    public override void Write(ExportedArticle article)
    {
        var line = LineOf(article.Source, _line);
        output.Write(line);
        output.Write('\n');
        comparison.Add(article.Source, Read(line), _lines++);
    }

    private static string LineOf(SourceArticle article, StringBuilder line)
    {
        line.Clear();
        JsonLineText.Append(line, article);
        return line.ToString();
    }

    private static SourceArticle? Read(string line) => ArticleFileReader.Read("articles.jsonl", line).Articles is [var article] ? article : null;
}
