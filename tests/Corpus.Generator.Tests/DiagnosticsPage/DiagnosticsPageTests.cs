using Corpus.Sources;

namespace Corpus.Generator.Tests.DiagnosticsPage;

/// <summary>The page on diagnostics is right: every code has an example, which gives what the page shows, and is mended as the page mends it.</summary>
public class DiagnosticsPageTests
{
    private static readonly IReadOnlyList<Example> Examples = PageReader.Read();

    // What takes more than files, references and packages, the tests of what reports it hold against the page.
    public static TheoryData<string> Codes => [.. Examples.Where(example => example.Code is not ("CORP6005" or "CORP6006")).Select(example => example.Code)];

    [Fact]
    public void Every_rule_has_an_example_in_the_order_of_the_codes()
        => Assert.Equal(DiagnosticRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), Examples.Select(example => example.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_example_gives_the_finding_that_the_page_shows(string code)
    {
        var example = Of(code);
        using var run = new ExampleRun(example.Files, example.Members, example.IsPackaged, example.IsLive, example.Limit);

        var findings = example.Arguments.Count > 0 ? ExampleRun.OfLicenses(example.Arguments) : await run.Findings();

        Assert.Equal(example.Findings, example.IsLastOnly ? findings.Where(finding => finding.Contains(code, StringComparison.Ordinal)) : findings);
        Assert.All(example.Findings, finding => Assert.Contains(code, finding, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_mended_example_gives_none(string code)
    {
        var example = Of(code);
        Assert.True(example.Mended.Count > 0 || example.MendedArguments.Count > 0);
        using var run = new ExampleRun(example.MendedFiles, example.Members, example.IsPackaged, example.IsMendedLive, example.Limit);

        Assert.Empty(example.Arguments.Count > 0 ? ExampleRun.OfLicenses(example.MendedArguments) : await run.Findings());
    }

    private static Example Of(string code) => Examples.Single(example => example.Code == code);
}
