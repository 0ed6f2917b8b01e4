using System.Globalization;
using Corpus.Sources;

namespace Corpus.Compiler.Reporting;

/// <summary>A finding as it is told.</summary>
/// <param name="Origin">The file as the user knows it, or the name of the corpus for findings without a place.</param>
/// <param name="Place">Where in the file; null for findings about the corpus as a whole.</param>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="Severity">How serious it is here.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record ReportedFinding(string Origin, FilePlace? Place, DiagnosticRule Rule, DiagnosticSeverity Severity, string Message)
{
    public bool IsError => Severity == DiagnosticSeverity.Error;

    /// <summary><c>error</c> or <c>warning</c>.</summary>
    public string Level => IsError ? "error" : "warning";

    /// <summary>Where, as MSBuild writes it.</summary>
    public string At => Place is { } place ? string.Create(CultureInfo.InvariantCulture, $"{Origin}({place.Line},{place.Column})") : Origin + " ";

    /// <summary>The form that MSBuild recognises.</summary>
    public override string ToString() => $"{At}: {Level} {Rule.Id}: {Message}";
}
