namespace Corpus.Sources;

/// <summary>Says in plain words why a line is no JSON, from the place where the parser stopped.</summary>
internal static class JsonFault
{
    /// <summary>What is wrong at <paramref name="at"/>, and what to do.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="line">The line in it.</param>
    /// <param name="at">The offset in the file where the parser stopped.</param>
    /// <param name="isTooDeep">Whether no deeper level is allowed.</param>
    /// <param name="isBehind">Whether the object is complete.</param>
    public static (TextSpan Place, string Problem, string Advice) Explain(string text, TextSpan line, int at, bool isTooDeep, bool isBehind)
    {
        if (at >= line.End)
            return (new TextSpan(line.End, 0), "The line ends before its object does", "close every quote, bracket and brace, and write each article on one line");

        var c = text[at];
        var place = new TextSpan(at, char.IsHighSurrogate(c) ? 2 : 1);
        var (problem, advice) = c switch
        {
            _ when isBehind => ("Something stands behind the object", "write one object a line"),
            '{' or '[' when isTooDeep => ("Objects and lists lie in one another more than 32 deep", "write them flatter"),
            < ' ' => ($"A control character (U+{(int)c:X4}) stands here", c == '\t' ? "write \\t in a string" : "take it away, or write it as an escape"),
            '/' or '#' => ("JSON has no comments", "take it away"),
            '\'' => ("JSON has no strings in single quotes", "write double quotes"),
            '}' or ']' when Before(text, line, at) == ',' => ("A comma stands before the end", "take the comma away"),
            _ when Before(text, line, at) == '\\' => ($"'\\{Shown(text, place)}' is no escape of JSON", "write \\\\ for a backslash"),
            _ => ($"'{Shown(text, place)}' is not expected here", "check the quotes, commas and brackets before it"),
        };
        return (place, problem, advice);
    }

    private static char Before(string text, TextSpan line, int at)
    {
        var before = at - 1;
        while (before > line.Start && text[before] is ' ' or '\t')
            before--;
        return text[Math.Max(before, line.Start)];
    }

    private static string Shown(string text, TextSpan place) => SourceFile.Shorten(text.Substring(place.Start, place.Length));
}
