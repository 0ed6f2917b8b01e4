using System.Globalization;
using Corpus.Sources;

namespace Corpus.Compiler.Reporting;

/// <summary>Prints findings in the form that MSBuild recognises: <c>file(line,column): error CORP1002: …</c>.</summary>
internal sealed class Report(TextWriter output, ReportScope scope, Severities severities)
{
    /// <summary>So many findings of one rule about the whole corpus are told one by one: 100,000 articles of one name are one mistake.</summary>
    public const int MostOfARule = 100;

    private readonly Dictionary<DiagnosticRule, int> _counts = [];

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
        if (!finding.Rule.IsPerFile && Count(finding.Rule) > MostOfARule)
            return;

        var place = finding.Path.Length == 0 ? " " : string.Create(CultureInfo.InvariantCulture, $"({finding.Place.Line},{finding.Place.Column})");
        Print($"{origin}{place}", finding.Rule, severity, finding.Message);
    }

    /// <summary>Says how many findings were not told one by one. Once, at the end.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    public void Finish(string corpus)
    {
        foreach (var (rule, count) in _counts.Where(pair => pair.Value > MostOfARule).OrderBy(pair => pair.Key.Id, StringComparer.Ordinal))
        {
            Print(
                $"{corpus} ", rule, severities.Of(rule) ?? rule.Severity,
                string.Create(CultureInfo.InvariantCulture, $"There are {count - MostOfARule:N0} more findings of this kind; mend the first ones, and build again"));
        }
    }

    private int Count(DiagnosticRule rule) => _counts[rule] = _counts.GetValueOrDefault(rule) + 1;

    private void Print(string place, DiagnosticRule rule, DiagnosticSeverity severity, string message)
        => output.WriteLine($"{place}: {(severity == DiagnosticSeverity.Error ? "error" : "warning")} {rule.Id}: {message}");
}
