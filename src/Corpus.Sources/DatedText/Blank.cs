namespace Corpus.Sources;

/// <summary>What separates words and lines in article files.</summary>
internal static class Blank
{
    /// <summary>
    /// White space within a line. U+0085 is not: in real files it is a damaged ellipsis of Windows-1252, and
    /// <see cref="DamageScan"/> reports it.
    /// </summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' || (c > '\x85' && char.IsWhiteSpace(c)) || c is '\v' or '\f';

    public static bool IsNewline(char c) => c is '\n' or '\r';

    public static bool IsBlankOrNewline(char c) => IsNewline(c) || IsBlank(c);

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/> without the blanks around it.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end - start);
    }
}
