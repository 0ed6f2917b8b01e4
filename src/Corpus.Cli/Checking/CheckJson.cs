using System.Text.Json;
using Corpus.Cli.Commands;
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
        WriteFindings(json, findings);
        json.WriteEndObject();
    }

    /// <summary>The member <c>findings</c>.</summary>
    public static void WriteFindings(Utf8JsonWriter json, IEnumerable<ReportedFinding> findings) => json.WriteObjects("findings", findings, finding =>
    {
        json.WriteString("path", finding.Origin);
        json.WriteNumberOrNull("line", finding.Place?.Line);
        json.WriteNumberOrNull("column", finding.Place?.Column);
        json.WriteNumberOrNull("endLine", finding.Place?.EndLine);
        json.WriteNumberOrNull("endColumn", finding.Place?.EndColumn);
        json.WriteString("level", finding.Level);
        json.WriteString("code", finding.Rule.Id);
        json.WriteString("message", finding.Message);
    });
}
