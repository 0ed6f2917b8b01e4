namespace Corpus.Sources;

/// <summary>Finds the paragraphs of a text whose newlines are <c>\n</c>: a blank line, or several, ends one.</summary>
internal static class ParagraphSplitter
{
    /// <summary>The paragraphs in order, without the blanks around them. O(length).</summary>
    public static IReadOnlyList<SourceParagraph> Split(string text)
    {
        var paragraphs = new List<SourceParagraph>();
        var start = -1;
        var end = 0;
        for (var line = 0; line < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', line);
            if (lineEnd < 0)
                lineEnd = text.Length;

            int first = line, last = lineEnd;
            while (first < last && Blank.IsBlank(text[first]))
                first++;
            while (last > first && Blank.IsBlank(text[last - 1]))
                last--;

            if (first == last)
            {
                Close();
            }
            else
            {
                if (start < 0)
                    start = first;
                end = last;
            }

            line = lineEnd + 1;
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (start >= 0)
                paragraphs.Add(new SourceParagraph(start, end - start));
            start = -1;
        }
    }
}
