namespace Corpus.Sources;

/// <summary>Ways to mend what broken conversions left in a file. What a lost character was is never guessed.</summary>
internal static class DamageFixes
{
    // A file with more of them holds no text; nobody mends it character by character.
    private const int MostPlaces = 10_000;

    // What Windows-1252 has at 0x80 to 0x9F; a NUL where it has nothing.
    private const string Windows1252 =
        "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>What is probably meant by a control character that was a byte of Windows-1252; null where that has no character either.</summary>
    public static char? Meaning(char control)
        => control is >= '\x80' and <= '\x9F' && Windows1252[control - '\x80'] is not '\0' and var meant ? meant : null;

    /// <summary>Fixes that take U+FFFD away, since nobody can know what stood there: the first one, and all of them. O(length).</summary>
    public static IReadOnlyList<SourceFix> ForReplacements(string text, int first, int count)
    {
        var one = SourceFix.Replace("Remove the character", new TextSpan(first, 1), "");
        return count is 1 or > MostPlaces
            ? [one]
            : [one, new SourceFix($"Remove all {count} of them in the file", Edits(text, first, c => c == '\uFFFD' ? "" : null))];
    }

    /// <summary>Fixes for the control characters of a file: to read them as Windows-1252, and to take away those that mean nothing. O(length).</summary>
    public static IReadOnlyList<SourceFix> ForControls(string text, int first, int count)
    {
        if (count > MostPlaces)
            return [];

        var meant = Edits(text, first, c => Meaning(c)?.ToString());
        var meaningless = Edits(text, first, c => DamageScan.IsControl(c) && Meaning(c) is null ? "" : null);
        var fixes = new List<SourceFix>();
        if (meant.Count > 0)
            fixes.Add(new SourceFix($"Read {Characters(meant.Count)} as Windows-1252, as '{meant[0].Text}' here", meant));
        if (meaningless.Count > 0)
            fixes.Add(new SourceFix($"Remove {Characters(meaningless.Count)}", meaningless));

        // The likeliest first is the one that mends the place of the finding.
        if (fixes.Count == 2 && Meaning(text[first]) is null)
            fixes.Reverse();
        return fixes;
    }

    private static string Characters(int count) => count == 1 ? "1 control character" : $"{count} control characters";

    private static List<SourceEdit> Edits(string text, int first, Func<char, string?> replacement)
    {
        var edits = new List<SourceEdit>();
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\x7F')
                continue;
            if (replacement(text[i]) is { } better)
                edits.Add(new SourceEdit(new TextSpan(i, 1), better));
        }

        return edits;
    }
}
