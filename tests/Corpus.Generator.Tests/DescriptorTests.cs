using Corpus.Generator.Diagnostics;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

public class DescriptorTests
{
    [Fact]
    public void Every_rule_has_a_descriptor_with_a_help_link()
    {
        Assert.Equal(DiagnosticRules.All.Select(rule => rule.Id), Descriptors.All.Select(descriptor => descriptor.Id));
        Assert.All(Descriptors.All, descriptor => Assert.EndsWith("#" + descriptor.Id.ToLowerInvariant(), descriptor.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_is_in_the_release_notes_with_its_severity_and_title()
    {
        var notes = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.Unshipped.md"))
            .Concat(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.Shipped.md")))
            .Where(line => line.StartsWith("CORP", StringComparison.Ordinal));

        Assert.Equal(
            Descriptors.All.Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}"),
            notes);
    }

    [Fact]
    public void The_analyzer_reports_what_is_about_one_file_and_about_the_schema_and_nothing_else()
    {
        Assert.Equal(
            DiagnosticRules.All.Where(rule => rule.Id.StartsWith("CORP1", StringComparison.Ordinal) || rule.Id.StartsWith("CORP3", StringComparison.Ordinal)).Select(rule => rule.Id),
            new ArticleFileAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));
    }
}
