using System.Globalization;
using Corpus.Sources;

namespace Corpus.Cli.Reporting;

/// <summary>Prints findings in the form that MSBuild recognises: <c>file(line,column): error CORP1002: …</c>.</summary>
internal sealed class Report(TextWriter output, ReportScope scope, Severities severities)
{
    /// <summary>Whether an error was printed.</summary>
    public bool HasErrors { get; private set; }

    /// <param name="origin">The file as the user knows it, or the name of the corpus for findings without a place.</param>
    /// <param name="finding">What to say.</param>
    public void Add(string origin, SourceDiagnostic finding)
    {
        // That this process cannot read a file, nobody else can tell.
        var isTold = scope == ReportScope.Corpus && finding.Rule.IsPerFile && finding.Rule != DiagnosticRules.Unreadable;
        if (isTold || severities.Of(finding.Rule) is not { } severity)
            return;

        HasErrors |= severity == DiagnosticSeverity.Error;
        var place = finding.Path.Length == 0 ? " " : string.Create(CultureInfo.InvariantCulture, $"({finding.Place.Line},{finding.Place.Column})");
        var kind = severity == DiagnosticSeverity.Error ? "error" : "warning";
        output.WriteLine($"{origin}{place}: {kind} {finding.Rule.Id}: {finding.Message}");
    }
}
