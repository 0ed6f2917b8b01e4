using System.Text.Json;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Checking;

/// <summary>Findings as JSON: <c>{"files", "errors", "warnings", "findings": [{"path", "line", "column", "endLine", "endColumn", "level", "code", "message"}]}</c>; the place is <c>null</c> where there is none.</summary>
internal static class CheckJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<CheckedPath> checks)
    {
        var findings = checks.SelectMany(check => check.Findings).ToList();
        json.WriteStartObject();
        json.WriteNumber("files", checks.Sum(check => (long)check.Files));
        json.WriteNumber("errors", findings.Count(finding => finding.IsError));
        json.WriteNumber("warnings", findings.Count(finding => !finding.IsError));
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One of them.</summary>
    public static void Write(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("path", finding.Origin);
        WriteNumber(json, "line", finding.Place?.Line);
        WriteNumber(json, "column", finding.Place?.Column);
        WriteNumber(json, "endLine", finding.Place?.EndLine);
        WriteNumber(json, "endColumn", finding.Place?.EndColumn);
        json.WriteString("level", finding.Level);
        json.WriteString("code", finding.Rule.Id);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
