using System.Text;

namespace Corpus.Sources;

/// <summary>
/// Reads JSON lines: an article a line, each a JSON object (RFC 8259) with its <c>text</c> and any other members. Blank lines are skipped, and a line
/// that is no article is reported and left out; the others are still read.
/// </summary>
internal static class JsonLinesReader
{
    // What is longer is no article, but a file without newlines.
    private const int LongestLine = 16 * 1024 * 1024;

    // Each broken line costs an exception of the parser. Nobody has so many by mistake, and the file is in error anyway.
    private const int MostRefused = 10_000;

    private static readonly char[] Newlines = ['\n', '\r'];

    /// <summary>Reads the articles of a file. O(length).</summary>
    public static IReadOnlyList<SourceArticle> Read(SourceFile file)
    {
        var text = file.Text;
        var articles = new List<SourceArticle>();
        var buffer = new byte[1024];
        var refused = 0;
        var number = file.FirstLine;
        for (var start = file.Start; start < text.Length; number++)
        {
            var end = text.IndexOfAny(Newlines, start);
            if (end < 0)
                end = text.Length;

            var line = Blank.Trim(text, start, end);
            if (line.Length == 0)
            {
                start = BehindNewline(text, end);
                continue;
            }

            if (ReadLine(file, line, number, ref buffer) is { } article)
            {
                articles.Add(article);
            }
            else if (++refused == MostRefused)
            {
                Refuse(file, line, $"The file has {MostRefused} lines that are no articles, and is not read any further", "mend the first ones, and build again");
                break;
            }

            start = BehindNewline(text, end);
        }

        return articles;
    }

    private static SourceArticle? ReadLine(SourceFile file, TextSpan line, int number, ref byte[] buffer)
    {
        if (file.Text[line.Start] != '{')
            return Refuse(file, line, "The line is no JSON object", "write one object a line, such as {\"text\": \"…\"}");
        if (line.Length > LongestLine)
            return Refuse(file, line, $"The line has more than {LongestLine} characters", "write one article a line");

        // No character of UTF-16 needs more than three bytes of UTF-8.
        if (buffer.Length < line.Length * 3)
            buffer = new byte[Math.Max(line.Length * 3, buffer.Length * 2)];
        var byteCount = Encoding.UTF8.GetBytes(file.Text, line.Start, line.Length, buffer, 0);
        var members = new JsonLineReader(file, line, buffer.AsSpan(0, byteCount)).Read();
        return members is null ? null : ArticleOf(file, members, line.Start, number);
    }

    private static SourceArticle ArticleOf(SourceFile file, JsonLine line, int brace, int number)
    {
        var head = HeadReader.Read(file, line.Fields);
        var text = ArticleText.Body(line.Text.Text, 0);
        if (text.Length == 0)
            file.Report(DiagnosticRules.EmptyText, line.Text.Place);

        return new SourceArticle
        {
            Id = head.Id ?? $"{file.Stem}#{number}",
            Path = file.Path,
            Line = number,
            Date = head.Date,
            Title = head.Title,
            ExplicitName = head.Name,
            Language = head.Language,
            Text = text,
            Paragraphs = ParagraphSplitter.Split(text),
            Fields = head.Fields,
            HeadPlace = new TextSpan(brace, 1),
            // An article has at least its text, so a comma is always right.
            Insertion = new HeadInsertion(brace + 1, "\"", "\": ", ", "),
        };
    }

    private static SourceArticle? Refuse(SourceFile file, TextSpan line, string problem, string advice)
    {
        var length = char.IsHighSurrogate(file.Text[line.Start]) ? 2 : 1;
        file.Report(DiagnosticRules.BadJsonLine, new TextSpan(line.Start, length), problem, advice);
        return null;
    }

    private static int BehindNewline(string text, int end)
        => end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
