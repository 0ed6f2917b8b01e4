using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Queries;

/// <summary>Who does not want to be told of scans, or wants it as an error, says so as of any finding of the compiler.</summary>
public class QuerySeverityTests
{
    private const string Scan = "var q = Nieuws.Articles.Where(a => a.IsLong);";

    [Theory]
    [InlineData("global.globalconfig", "is_global = true", "Info")]
    [InlineData("global.globalconfig", "is_global = true\ndotnet_diagnostic.CORP5001.severity = warning", "Warning")]
    [InlineData("global.globalconfig", "is_global = true\ndotnet_diagnostic.CORP5001.severity = error", "Error")]
    [InlineData("global.globalconfig", "is_global = true\ndotnet_diagnostic.CORP5001.severity = none", "")]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_diagnostic.CORP5001.severity = warning", "Warning")]
    [InlineData(".editorconfig", "[*.txt]\ndotnet_diagnostic.CORP5001.severity = warning", "Info")]
    public async Task An_analyzer_config_sets_the_severity(string file, string config, string severity)
    {
        var configs = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(config, "/project/" + file)));

        Assert.Equal(severity, await QueryNotes.SeveritiesOf(Scan, options => options.WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(configs))));
    }

    // What the compiler makes of NoWarn and of WarningsAsErrors.
    [Theory]
    [InlineData(ReportDiagnostic.Suppress, "")]
    [InlineData(ReportDiagnostic.Error, "Error")]
    public async Task NoWarn_silences_it_and_WarningsAsErrors_makes_it_an_error(ReportDiagnostic option, string severity)
        => Assert.Equal(severity, await QueryNotes.SeveritiesOf(Scan, options => options.WithSpecificDiagnosticOptions([KeyValuePair.Create("CORP5001", option)])));
}
