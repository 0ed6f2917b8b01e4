namespace Corpus.Sources;

/// <summary>Finds the traces of broken conversions: U+FFFD, C1 controls (the mark of Windows-1252 read as Latin-1) and C0 controls.</summary>
internal static class DamageScan
{
    /// <summary>Reports each kind once, at its first place, with the number of places. O(length).</summary>
    public static void Run(SourceFile file)
    {
        var text = file.Text;
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

        if (replacements > 0)
        {
            file.Report(
                DiagnosticRules.ReplacementCharacter, new TextSpan(firstReplacement, 1),
                DamageFixes.ForReplacements(text, firstReplacement, replacements), More(replacements));
        }

        if (controls > 0)
        {
            var c = text[firstControl];
            file.Report(
                DiagnosticRules.ControlCharacter, new TextSpan(firstControl, 1),
                DamageFixes.ForControls(text, firstControl, controls), $"U+{(int)c:X4}", More(controls), Advice(c));
        }
    }

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
