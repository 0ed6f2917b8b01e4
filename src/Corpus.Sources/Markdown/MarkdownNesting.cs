namespace Corpus.Sources;

/// <summary>How deep the lists and quotes of a Markdown text are nested, at most: what is inside has its marker further to the right.</summary>
internal sealed class MarkdownNesting
{
    private const int LongestNumber = 9;
    private const int TabWidth = 4;

    // The columns of the markers that may still be open, each greater than the one before.
    private readonly List<int> _columns = [];

    /// <summary>The deepest nesting so far.</summary>
    public int Deepest { get; private set; }

    /// <summary>How many markers of items and quotes there were.</summary>
    public long Markers { get; private set; }

    /// <summary>Reads a line without its newline, and says how deep it is. Never less than what the parser would say. O(length).</summary>
    public int Read(ReadOnlySpan<char> line)
    {
        if (IsThematicBreak(line))
            return _columns.Count;

        var (at, column) = (0, 0);
        while (true)
        {
            for (; at < line.Length && line[at] is ' ' or '\t'; at++)
                column += line[at] == '\t' ? TabWidth - (column % TabWidth) : 1;

            var marker = MarkerLength(line[at..]);
            if (marker == 0)
                break;
            Open(column);
            at += marker;
            column += marker;
        }

        Deepest = Math.Max(Deepest, _columns.Count);
        return _columns.Count;
    }

    private void Open(int column)
    {
        Markers++;
        while (_columns.Count > 0 && _columns[_columns.Count - 1] >= column)
            _columns.RemoveAt(_columns.Count - 1);
        _columns.Add(column);
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        if (text[0] == '>')
            return 1;

        var length = 0;
        while (length < text.Length && length <= LongestNumber && text[length] is >= '0' and <= '9')
            length++;
        var isMarker = length == 0 ? text[0] is '-' or '+' or '*' : length < text.Length && text[length] is '.' or ')';
        return isMarker && (length + 1 == text.Length || text[length + 1] is ' ' or '\t') ? length + 1 : 0;
    }

    // "* * * * *" looks like lists in lists.
    private static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t".AsSpan());
        var marks = 0;
        foreach (var c in line)
        {
            if (c == line[0] && c is '-' or '*')
                marks++;
            else if (c is not (' ' or '\t'))
                return false;
        }

        return marks >= 3;
    }
}
