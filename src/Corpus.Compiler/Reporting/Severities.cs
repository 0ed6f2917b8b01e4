using Corpus.Sources;

namespace Corpus.Compiler.Reporting;

/// <summary>
/// How serious each finding is in this build: the rule's default, changed by global analyzer configs
/// (<c>dotnet_diagnostic.CORP1002.severity</c>), by <c>NoWarn</c> and by <c>WarningsAsErrors</c>, as the compiler changes those of its analyzers.
/// </summary>
internal sealed class Severities
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    private readonly Dictionary<string, DiagnosticSeverity?> _configured = new(StringComparer.OrdinalIgnoreCase);

    private Severities()
    {
    }

    public static Severities Read(string noWarn, string warningsAsErrors, IReadOnlyList<string> configFiles)
    {
        var severities = new Severities();
        foreach (var file in configFiles.Where(File.Exists))
            severities.ReadConfig(File.ReadAllLines(file), Path.GetFileName(file).Equals(".globalconfig", StringComparison.OrdinalIgnoreCase));
        foreach (var code in Codes(warningsAsErrors))
            severities._configured[code] = DiagnosticSeverity.Error;
        foreach (var code in Codes(noWarn))
            severities._configured[code] = null;
        return severities;
    }

    /// <summary>The severity, or null when the finding is not wanted. A duplicate id and too many keys stay errors: no image can hold them.</summary>
    public DiagnosticSeverity? Of(DiagnosticRule rule)
        => rule != DiagnosticRules.DuplicateId && rule != DiagnosticRules.TooManyKeys && _configured.TryGetValue(rule.Id, out var severity) ? severity : rule.Severity;

    private void ReadConfig(string[] lines, bool isGlobal)
    {
        foreach (var line in lines)
        {
            // What stands under a section is for source files.
            if (line.TrimStart().StartsWith('['))
                return;
            if (line.Split('#', ';')[0].Split('=', 2, StringSplitOptions.TrimEntries) is not [var key, var value])
                continue;
            if (key.Equals("is_global", StringComparison.OrdinalIgnoreCase))
                isGlobal |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (isGlobal && key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
                Set(key[Prefix.Length..^Suffix.Length], value);
        }
    }

    private void Set(string code, string value)
    {
        switch (value.ToUpperInvariant())
        {
            case "ERROR":
                _configured[code] = DiagnosticSeverity.Error;
                break;
            case "WARNING":
                _configured[code] = DiagnosticSeverity.Warning;
                break;
            case "SUGGESTION" or "SILENT" or "REFACTORING" or "NONE":
                _configured[code] = null;
                break;
        }
    }

    private static string[] Codes(string list)
        => list.Split([';', ',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
