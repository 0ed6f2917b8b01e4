namespace Corpus.Sources;

/// <summary>Finds the traces of broken conversions: U+FFFD, C1 controls (the mark of Windows-1252 read as Latin-1) and C0 controls.</summary>
internal static class DamageScan
{
    /// <summary>Reports each kind once, at its first place, with the number of places. O(length).</summary>
    public static void Run(SourceFile file)
    {
        var found = Scan(file.Text.AsSpan());
        if (found.Replacements > 0)
            ReportReplacement(file, new TextSpan(found.FirstReplacement, 1), found.Replacements, DamageFixes.ForReplacements(file.Text, found.FirstReplacement, found.Replacements));
        if (found.Controls > 0)
        {
            ReportControl(
                file, new TextSpan(found.FirstControl, 1), file.Text[found.FirstControl], found.Controls,
                DamageFixes.ForControls(file.Text, found.FirstControl, found.Controls));
        }
    }

    /// <summary>
    /// Reports what only the escapes of a value give; what stands in the file as such <see cref="Run"/> has reported. O(length).
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="value">The value, its escapes resolved.</param>
    /// <param name="place">Where it is written.</param>
    public static void RunOnDecoded(SourceFile file, string value, TextSpan place)
    {
        var found = Scan(value.AsSpan());
        if (found.Replacements + found.Controls == 0)
            return;

        var written = Scan(file.Text.AsSpan(place.Start, place.Length));
        if (found.Replacements > written.Replacements)
            ReportReplacement(file, place, found.Replacements - written.Replacements, []);
        if (found.Controls > written.Controls)
            ReportControl(file, place, value[found.FirstControl], found.Controls - written.Controls, []);
    }

    private static (int Replacements, int FirstReplacement, int Controls, int FirstControl) Scan(ReadOnlySpan<char> text)
    {
        int replacements = 0, controls = 0;
        int firstReplacement = 0, firstControl = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\x7F')
                continue;
            if (c == '\uFFFD')
            {
                if (replacements++ == 0)
                    firstReplacement = i;
            }
            else if (IsControl(c) && controls++ == 0)
            {
                firstControl = i;
            }
        }

        return (replacements, firstReplacement, controls, firstControl);
    }

    private static void ReportReplacement(SourceFile file, TextSpan place, int count, IReadOnlyList<SourceFix> fixes)
        => file.Report(DiagnosticRules.ReplacementCharacter, place, fixes, More(count));

    private static void ReportControl(SourceFile file, TextSpan place, char c, int count, IReadOnlyList<SourceFix> fixes)
        => file.Report(DiagnosticRules.ControlCharacter, place, fixes, $"U+{(int)c:X4}", More(count), Advice(c));

    /// <summary>Whether no text holds it: tabs and newlines aside, all C0 and C1 controls.</summary>
    public static bool IsControl(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or (>= '\x7F' and <= '\x9F');

    private static string More(int count) => count switch
    {
        1 => "",
        2 => " (and in one more place)",
        _ => $" (and in {count - 1} more places)",
    };

    private static string Advice(char c)
        => DamageFixes.Meaning(c) is { } meant
            ? $"in Windows-1252 it is '{meant}', which is probably meant"
            : "remove it";
}
