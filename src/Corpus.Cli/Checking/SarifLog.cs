using System.Reflection;
using System.Text.Json;
using Corpus.Cli.Opening;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Checking;

/// <summary>Writes findings as a SARIF 2.1.0 log (OASIS Standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), one run of one tool.</summary>
/// <remarks>Files are named relative to the folder where the tool ran, the base <c>SRCROOT</c>; those outside of it by their whole address. Columns are counted in UTF-16 units (§3.14.17).</remarks>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private const string Repository = "https://github.com/corpus-dotnet/corpus";
    private const string HelpPage = Repository + "/blob/main/src/Corpus.Sdk/docs/diagnostics.md#";
    private const string Base = "SRCROOT";

    // Where a log names its schema.
    private const int LongestBeginning = 1000;

    /// <summary>Refuses to replace a file that is no such log: an article or a card, whose name was given by mistake.</summary>
    /// <exception cref="ToolException">The file is there, and is something else.</exception>
    public static void RefuseOther(string path)
    {
        if (!File.Exists(path) || ArticleFiles.LengthOf(path) == 0)
            return;
        if (BeginningOf(path) is { } beginning && !beginning.Contains("sarif", StringComparison.OrdinalIgnoreCase))
            throw new ToolException($"'{path}' exists and is no SARIF, so it is left alone; name another file, or remove it first");
    }

    /// <param name="json">Takes the document.</param>
    /// <param name="checks">What was found.</param>
    /// <param name="folder">The folder where the tool ran.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<CheckedPath> checks, string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var findings = checks.SelectMany(check => check.Findings).ToList();
        var rules = findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        json.WriteString("uri", new Uri(root).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(json, finding, rules.IndexOf(finding.Rule), root);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "corpus");
        json.WriteString("informationUri", Repository);
        json.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", HelpPage + rule.Id.ToLowerInvariant());
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding finding, int rule, string root)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Level);
        WriteText(json, "message", finding.Message);
        WriteLocation(json, finding, root);
        json.WriteEndObject();
    }

    // Of a finding about the whole corpus it is the folder where the tool ran: code hosts take none without a place.
    private static void WriteLocation(Utf8JsonWriter json, ReportedFinding finding, string root)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        if (finding.Place is null || finding.Origin.StartsWith(root, StringComparison.Ordinal))
        {
            json.WriteString("uri", finding.Place is null ? "./" : new Uri(root).MakeRelativeUri(new Uri(finding.Origin)).OriginalString);
            json.WriteString("uriBaseId", Base);
        }
        else
        {
            json.WriteString("uri", new Uri(finding.Origin).AbsoluteUri);
        }

        json.WriteEndObject();
        WriteRegion(json, finding.Place ?? FilePlace.Beginning);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, FilePlace place)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteEndObject();
    }

    // Null of a file that may not be read.
    private static string? BeginningOf(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var beginning = new char[LongestBeginning];
            return new string(beginning, 0, reader.ReadBlock(beginning));
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
