namespace Corpus.Sources;

/// <summary>
/// Reads the dated-text format: an optional byte order mark and blanks, a head of <c>key value</c> pairs, and the text, which
/// begins on the line where the head ends. A blank line ends a paragraph.
/// </summary>
internal static class DatedTextReader
{
    /// <summary>Reads the one article of a file. O(length).</summary>
    public static SourceArticle Read(SourceFile file)
    {
        var head = DatedTextHeadReader.Read(file);
        var text = ArticleText.Body(file.Text, head.End);
        if (text.Length == 0)
            file.Report(DiagnosticRules.EmptyText, new TextSpan(head.End, 0));

        return new SourceArticle
        {
            Id = head.Keys.Id ?? file.Stem,
            Path = file.Path,
            Line = 1,
            Date = head.Keys.Date,
            Title = head.Keys.Title,
            ExplicitName = head.Keys.Name,
            Language = head.Keys.Language,
            Text = text,
            Paragraphs = ParagraphSplitter.Split(text),
            Fields = head.Keys.Fields,
            HeadPlace = head.Place,
            Insertion = head.Insertion,
        };
    }
}
