using System.Globalization;
using Corpus.Sources;

namespace Corpus.Compiler.Reporting;

/// <summary>Takes findings, and tells those that are wanted.</summary>
/// <param name="tell">Told each of them, in the order in which they are found.</param>
/// <param name="scope">Which are wanted.</param>
/// <param name="severities">How serious they are.</param>
internal sealed class Report(Action<ReportedFinding> tell, ReportScope scope, Severities severities)
{
    /// <summary>So many findings of one rule about the whole corpus are told one by one: 100,000 articles of one name are one mistake.</summary>
    public const int MostOfARule = 100;

    private readonly Dictionary<DiagnosticRule, int> _counts = [];

    /// <summary>Prints them in the form that MSBuild recognises: <c>file(line,column): error CORP1002: …</c>.</summary>
    public Report(TextWriter output, ReportScope scope, Severities severities)
        : this(output.WriteLine, scope, severities)
    {
    }

    /// <summary>Whether there was an error.</summary>
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

        tell(new ReportedFinding(origin, finding.Path.Length == 0 ? null : finding.Place, finding.Rule, severity, finding.Message));
    }

    /// <summary>Says how many findings were not told one by one. Once, at the end.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    public void Finish(string corpus)
    {
        foreach (var (rule, count) in _counts.Where(pair => pair.Value > MostOfARule).OrderBy(pair => pair.Key.Id, StringComparer.Ordinal))
        {
            tell(new ReportedFinding(
                corpus, null, rule, severities.Of(rule) ?? rule.Severity,
                string.Create(CultureInfo.InvariantCulture, $"There are {count - MostOfARule:N0} more findings of this kind; mend the first ones, and build again")));
        }
    }

    private int Count(DiagnosticRule rule) => _counts[rule] = _counts.GetValueOrDefault(rule) + 1;
}
