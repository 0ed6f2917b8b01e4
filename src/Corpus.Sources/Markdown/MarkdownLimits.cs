namespace Corpus.Sources;

/// <summary>
/// Finds the structures that Markdig needs more than linear time or too much depth for, before it sees them. The bounds are far from what people write;
/// <see cref="InlineLimit"/> has those for what is within one block.
/// </summary>
/// <remarks>
/// Measured on texts of up to 2 MB, for Markdig 1.6.0 (n is the number of lines in the file): link reference definitions 1.5 ns × definitions × n; headings
/// underlined with <c>=</c> or <c>-</c> 0.1 ns × headings × n; tables 0.02 ns × tables × n; blank lines within nested lists 90 ns × lines × nesting, where
/// a line is one character. Nesting itself ends at 64 lists or 128 quotes with an exception.
/// </remarks>
internal sealed class MarkdownLimits
{
    private const int MostNesting = 32;

    // A block of one line takes half a kilobyte of memory and 4 µs, and so does each level of a nested one.
    private const int MostLines = 1 << 18;
    private const int MostMarkers = 1 << 19;

    // Each comes to a few tenths of a second at most.
    private const long MostDefinitionsTimesLines = 1L << 27;
    private const long MostUnderlinesTimesLines = 1L << 29;
    private const long MostTablesTimesLines = 1L << 34;
    private const long MostBlankLinesTimesNesting = 1L << 22;

    private readonly string _text;
    private readonly MarkdownNesting _nesting = new();
    private readonly Counter _definitions = new();
    private readonly Counter _underlines = new();
    private readonly Counter _tables = new();
    private long _lines;
    private long _blankLines;

    private MarkdownLimits(string text) => _text = text;

    /// <summary>What is too much in the text; null where nothing is. O(length).</summary>
    public static MarkdownProblem? ProblemOf(string text)
    {
        var limits = new MarkdownLimits(text);
        return limits.CountLines() ?? limits.ProblemOfCounts();
    }

    public static MarkdownProblem TooDeep(int at)
        => new(at, $"Lists or quotes are nested more than {MostNesting} deep", "write them flatter (the text is kept as it stands)");

    private MarkdownProblem? CountLines()
    {
        var isAfterText = false;
        for (var start = 0; start < _text.Length;)
        {
            var end = _text.IndexOfAny(['\n', '\r'], start);
            if (end < 0)
                end = _text.Length;

            _lines++;
            var line = _text.AsSpan(start, end - start);
            var isBlank = line.Trim().Length == 0;
            if (isBlank)
                _blankLines++;
            else if (_nesting.Read(line) > MostNesting)
                return TooDeep(start);
            else
                CountIn(line, start, isAfterText);

            isAfterText = !isBlank;
            start = end + 1;
        }

        return null;
    }

    private void CountIn(ReadOnlySpan<char> line, int start, bool isAfterText)
    {
        for (var rest = line; rest.IndexOf("]:".AsSpan()) is >= 0 and var at; rest = rest[(at + 2)..])
            _definitions.Count(start);
        if (isAfterText && IsUnderline(line))
            _underlines.Count(start);
        if (line.IndexOf('-') >= 0 && line.Trim("-:| \t>".AsSpan()).IsEmpty)
            _tables.Count(start);
    }

    /// <summary>Whether the line makes a heading of the one above it.</summary>
    private static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var rest = line.Trim(" \t>".AsSpan());
        return !rest.IsEmpty && rest[0] is '=' or '-' && rest.Trim(rest[0]).IsEmpty;
    }

    private MarkdownProblem? ProblemOfCounts()
    {
        if (_lines > MostLines)
            return new MarkdownProblem(0, $"The text has {_lines} lines", $"divide it into files of at most {MostLines} (the text is kept as it stands)");
        if (_nesting.Markers > MostMarkers)
            return new MarkdownProblem(0, $"The text has {_nesting.Markers} marks of lists and quotes", "divide the file (the text is kept as it stands)");
        if (_definitions.Number * _lines > MostDefinitionsTimesLines)
            return TooMany(_definitions, "addresses of links on lines of their own", "write them behind the words: [words](address)");
        if (_underlines.Number * _lines > MostUnderlinesTimesLines)
            return TooMany(_underlines, "underlined headings", "write # in front of them");
        if (_tables.Number * _lines > MostTablesTimesLines)
            return TooMany(_tables, "tables", "divide the file");
        return _blankLines * _nesting.Deepest > MostBlankLinesTimesNesting
            ? new MarkdownProblem(0, $"The text has {_blankLines} blank lines, and lists nested {_nesting.Deepest} deep", "take some away (the text is kept as it stands)")
            : null;
    }

    private MarkdownProblem TooMany(Counter counter, string what, string advice)
        => new(counter.First, $"The text has {counter.Number} {what} in {_lines} lines", $"{advice} (the text is kept as it stands)");

    private sealed class Counter
    {
        public long Number { get; private set; }

        public int First { get; private set; }

        public void Count(int at)
        {
            if (Number++ == 0)
                First = at;
        }
    }
}
