namespace Corpus.Segmentation;

/// <summary>The mark of a list item: <c>•</c>, <c>1.</c>, <c>a)</c>, <c>(2)</c>.</summary>
/// <param name="Style">What the markers of one list have in common: the bullet; else the characters around its number or letter.</param>
/// <param name="Ordinal">Its number: of a letter, its place in the alphabet; 0 for a bullet.</param>
/// <param name="Length">How many characters it takes, a number behind a bullet included.</param>
internal readonly record struct ListMarker(int Style, int Ordinal, int Length)
{
    private const int LetterStyle = 1 << 16;

    /// <summary>Whether a bullet makes it one.</summary>
    public bool IsBullet => Ordinal == 0;

    /// <summary>Whether it is the next item of the list that the other is of.</summary>
    public bool Follows(ListMarker other) => Length > 0 && Style == other.Style && (IsBullet || Ordinal == other.Ordinal + 1);

    /// <summary>Reads a marker at the beginning of the text. O(1).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ListMarker marker)
    {
        marker = default;
        if (text.Length == 0)
            return false;
        if (!Marks.IsBullet(text[0]))
            return TryReadNumber(text, out marker);

        // • 9. is one marker.
        var blanks = 1;
        while (blanks < 4 && blanks < text.Length && IsBlank(text[blanks]))
            blanks++;
        var length = TryReadNumber(text.Slice(Math.Min(blanks, text.Length)), out var number) ? blanks + number.Length : 1;
        marker = new ListMarker(text[0], 0, length);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out ListMarker marker)
    {
        marker = default;
        var start = text.Length > 0 && text[0] == '(' ? 1 : 0;
        var end = start;
        var ordinal = 0;
        while (end < text.Length && end < start + 4 && text[end] is >= '0' and <= '9')
            ordinal = 10 * ordinal + (text[end++] - '0');

        var style = 0;
        if (end == start && end < text.Length && text[end] is >= 'a' and <= 'z')
        {
            ordinal = text[end++] - 'a' + 1;
            style = LetterStyle;
        }

        if (end == start || ordinal == 0 || end == text.Length)
            return false;

        // Four digits are a year, which labels items with a colon only; and a letter before a colon is a label of another kind.
        var stop = text[end];
        if (end - start == 4 && stop != ':')
            return false;
        if (start == 1 ? stop != ')' : stop is not ('.' or ')') && (stop != ':' || style != 0))
            return false;
        end++;
        if (stop == '.' && end < text.Length && text[end] == ')')
            end++;
        if (end < text.Length && !IsBlank(text[end]))
            return false;
        marker = new ListMarker(style + stop + (start << 8), ordinal, end);
        return true;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\n' or '\r';
}
