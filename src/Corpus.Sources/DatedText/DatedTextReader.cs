using System.Text;

namespace Corpus.Sources;

/// <summary>
/// Reads the dated-text format: an optional byte order mark and blanks, a head of <c>key value</c> pairs, and the text, which
/// begins on the line where the head ends. A blank line ends a paragraph.
/// </summary>
internal static class DatedTextReader
{
    /// <summary>Reads the one article of a file; findings are added to <paramref name="findings"/>. O(length).</summary>
    public static SourceArticle Read(string path, string file, List<SourceDiagnostic> findings)
    {
        var head = DatedTextHeadReader.Read(path, file, findings);
        var text = Body(file, head.End);
        if (text.Length == 0)
            findings.Add(SourceDiagnostic.Create(DiagnosticRules.EmptyText, path, FilePlace.In(file, head.End, 0)));

        return new SourceArticle
        {
            Id = IdOf(path),
            Path = path,
            Line = 1,
            Date = head.Date,
            ExplicitName = head.Name,
            Text = text,
            Paragraphs = ParagraphSplitter.Split(text),
        };
    }

    /// <summary>The path without its extension.</summary>
    private static string IdOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }

    /// <summary>The characters from <paramref name="start"/> on, trimmed, every newline a <c>\n</c>.</summary>
    private static string Body(string file, int start)
    {
        var end = file.Length;
        while (end > start && Blank.IsBlankOrNewline(file[end - 1]))
            end--;
        while (start < end && Blank.IsBlankOrNewline(file[start]))
            start++;

        if (file.IndexOf('\r', start, end - start) < 0)
            return file.Substring(start, end - start);
        return new StringBuilder(file, start, end - start, end - start).Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }
}
