namespace Corpus.Sources;

/// <summary>Where the lines of a text begin, for finding lines and columns quickly. A line ends at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>O(length).</summary>
    public LineMap(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The line of an offset, from 1. O(log lines).</summary>
    public int LineAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The place of a stretch. O(log lines).</summary>
    public FilePlace PlaceOf(int start, int length)
    {
        var end = Math.Min(start + length, _length);
        var (line, endLine) = (LineAt(start), LineAt(end));
        return new FilePlace(start, length, line, start - _starts[line - 1] + 1, endLine, end - _starts[endLine - 1] + 1);
    }
}
