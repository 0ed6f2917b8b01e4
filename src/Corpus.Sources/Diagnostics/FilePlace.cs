namespace Corpus.Sources;

/// <summary>
/// A stretch of a file: offset and length in UTF-16 units of its decoded text, and the lines and columns of both ends,
/// counted from 1, columns in UTF-16 units too. A line ends at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.
/// </summary>
internal readonly record struct FilePlace(int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The place of <paramref name="start"/> and <paramref name="length"/> in <paramref name="text"/>. O(start + length).</summary>
    public static FilePlace In(string text, int start, int length)
    {
        var (line, column) = Advance(text, 0, start, 1, 1);
        var (endLine, endColumn) = Advance(text, start, start + length, line, column);
        return new FilePlace(start, length, line, column, endLine, endColumn);
    }

    /// <summary>The very beginning of a file.</summary>
    public static FilePlace Beginning { get; } = new(0, 0, 1, 1, 1, 1);

    private static (int Line, int Column) Advance(string text, int from, int to, int line, int column)
    {
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                column = 1;
            }
            else
            {
                column++;
            }
        }

        return (line, column);
    }
}
