using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Corpus.Sources;

/// <summary>Takes the text out of Markdown: CommonMark 0.31 with pipe tables.</summary>
/// <remarks>
/// Each heading, paragraph (of a list or a quote too), row of a table and block of code is a paragraph of the text. A paragraph holds no blank line, so
/// a block of code with blank lines becomes several; the blanks at the beginning of its first line go, as those of any paragraph do. The cells of a row
/// are separated by tabs. Links and images give their words, HTML gives nothing.
/// </remarks>
internal sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Use<InlineLimitExtension>().Build();

    private readonly SourceFile _file;
    private readonly int _start;
    private readonly StringBuilder _text = new();
    private readonly List<SourceParagraph> _paragraphs = [];
    private bool _isFirst = true;
    private string? _title;

    private MarkdownText(SourceFile file, int start)
    {
        _file = file;
        _start = start;
    }

    /// <summary>
    /// The text of the file from <paramref name="start"/> on. What cannot be read in time that is proportional to its length is reported and kept as it
    /// stands. O(length).
    /// </summary>
    public static MarkdownBody Read(SourceFile file, int start)
    {
        var markdown = file.Text.Substring(start);
        if (MarkdownLimits.ProblemOf(markdown) is { } problem)
            return Plain(file, start, problem);

        var limit = new InlineLimit();
        var context = new MarkdownParserContext();
        context.Properties[InlineLimit.Key] = limit;
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(markdown, Pipeline, context);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of nesting, which counts otherwise than ours; it says so in this way only.
            return Plain(file, start, MarkdownLimits.TooDeep(0));
        }

        foreach (var paragraph in limit.Refused)
        {
            file.Report(
                DiagnosticRules.BadMarkdown,
                new TextSpan(start + Math.Min(paragraph, markdown.Length), 0),
                "This paragraph has too much markup",
                "set parts of it off by blank lines, or write * [ < and _ as \\* \\[ \\< and \\_ (it is kept as it stands)");
        }

        var text = new MarkdownText(file, start);
        text.AddBlocks(document);
        return new MarkdownBody(text._text.ToString(), text._paragraphs, text._title);
    }

    private static MarkdownBody Plain(SourceFile file, int start, MarkdownProblem problem)
    {
        file.Report(DiagnosticRules.BadMarkdown, new TextSpan(start + problem.At, 0), problem.What, problem.Advice);
        var text = ArticleText.Body(file.Text, start);
        return new MarkdownBody(text, ParagraphSplitter.Split(text), null);
    }

    // Recursion is safe: MarkdownLimits bounds the nesting of blocks.
    private void AddBlocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    AddHeading(heading);
                    break;
                case Table table:
                    AddRows(table);
                    break;
                case CodeBlock code:
                    Add(InlineText.WithLineFeeds(code.Lines.ToString()));
                    break;
                case ParagraphBlock paragraph:
                    Add(InlineText.Of(paragraph.Inline));
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case HtmlBlock html:
                    ReportLostWords(html);
                    break;
                case ContainerBlock container:
                    AddBlocks(container);
                    break;
                default:
                    // Thematic breaks have no text.
                    break;
            }
        }
    }

    // Comments, scripts and tags are no loss.
    private void ReportLostWords(HtmlBlock html)
    {
        if (html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock))
            return;

        var isTag = false;
        foreach (var c in html.Lines.ToString())
        {
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag && char.IsLetterOrDigit(c))
            {
                _file.Report(DiagnosticRules.LostHtml, new TextSpan(_start + html.Span.Start, 0));
                return;
            }
        }
    }

    private void AddHeading(HeadingBlock heading)
    {
        var text = OneLine(InlineText.Of(heading.Inline));
        if (_isFirst && heading is { Level: 1, Parent: MarkdownDocument } && text.Length > 0)
            _title = text;
        Add(text, heading.Level);
    }

    private void AddRows(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(cell => cell.OfType<ParagraphBlock>().Select(block => OneLine(InlineText.Of(block.Inline))));
            Add(string.Join("\t", cells.Select(blocks => string.Join(" ", blocks))));
        }
    }

    private void Add(string text, int level = 0)
    {
        foreach (var part in ParagraphSplitter.Split(text))
        {
            if (_text.Length > 0)
                _text.Append("\n\n");
            _paragraphs.Add(new SourceParagraph(_text.Length, part.Length, level));
            _text.Append(text, part.Start, part.Length);
        }

        _isFirst = false;
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Trim();
}
