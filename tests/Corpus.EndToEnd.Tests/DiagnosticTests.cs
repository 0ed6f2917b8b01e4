using System.Text;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>What a user sees when an article is wrong: once, at its place, as serious as the project says.</summary>
[Collection(PackedPackages.Builds)]
public class DiagnosticTests(PackedPackages packages)
{
    private const string Message = "error CORP1002: '2022-13' is not a date: month 13 does not exist; months run from 01 to 12";

    [Fact]
    public void A_bad_date_is_an_error_of_the_build_at_its_line_and_column()
    {
        var project = WithBadDate();

        var lines = project.Build().ShouldFail().LinesWith("CORP1002");

        Assert.Equal($"{project.Path("articles/slecht.txt")}(2,6): {Message}", WithoutHelpLink(Assert.Single(lines)));
    }

    [Fact]
    public void With_analyzers_switched_off_the_data_lane_stops_the_build()
    {
        var project = WithBadDate("<RunAnalyzers>false</RunAnalyzers>");

        var lines = project.Build().ShouldFail().LinesWith("CORP1002");

        Assert.Equal($"{project.Path("articles/slecht.txt")}(2,6): {Message}", Assert.Single(lines));
    }

    [Fact]
    public void An_error_does_not_vanish_when_analyzers_are_switched_off_later()
    {
        var project = WithBadDate();
        project.Build().ShouldFail();

        var second = project.Build("-p:RunAnalyzers=false").ShouldFail();

        Assert.Single(second.LinesWith("CORP1002"));
        Assert.Empty(second.LinesWith("CORP9001"));
    }

    [Fact]
    public void A_global_config_makes_it_a_warning_and_the_rest_of_the_corpus_builds()
    {
        var project = WithBadDate("", """<GlobalAnalyzerConfigFiles Include="corpus.globalconfig" />""")
            .With("corpus.globalconfig", "is_global = true\ndotnet_diagnostic.CORP1002.severity = warning\n");

        var lines = project.Build().ShouldSucceed().LinesWith("CORP1002");

        Assert.Contains("(2,6): warning CORP1002:", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal("goed 2022\nslecht \n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void A_section_of_an_editorconfig_does_not_reach_text_files()
    {
        var project = WithBadDate().With(".editorconfig", "root = true\n[*.txt]\ndotnet_diagnostic.CORP1002.severity = warning\n");

        Assert.Contains("(2,6): error CORP1002:", Assert.Single(project.Build().ShouldFail().LinesWith("CORP1002")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<NoWarn>$(NoWarn);CORP1002</NoWarn>")]
    [InlineData("<NoWarn>$(NoWarn);CORP1002</NoWarn><RunAnalyzers>false</RunAnalyzers>")]
    public void NoWarn_silences_it_in_both_lanes(string properties)
    {
        var project = WithBadDate(properties);

        Assert.Empty(project.Build().ShouldSucceed().LinesWith("CORP1002"));
        Assert.Equal("goed 2022\nslecht \n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void WarningsAsErrors_makes_a_warning_stop_the_build()
    {
        var project = WithBadDate("<NoWarn>$(NoWarn);CORP1002</NoWarn><WarningsAsErrors>CORP1006</WarningsAsErrors>").WithArticle("leeg.txt", "date 2022");

        var lines = project.Build().ShouldFail().LinesWith("CORP1006");

        Assert.Contains("leeg.txt(1,10): error CORP1006:", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_an_error_where_it_stops_being_so()
    {
        var project = packages.NewProject().WithProjectFile().WithArticle("goed.txt", "Goed.").With("Program.cs", "");
        File.WriteAllBytes(project.Path("articles/oud.txt"), Encoding.Latin1.GetBytes("Eerste regel.\nHet café is dicht."));

        var lines = project.Build().ShouldFail().LinesWith("CORP1001");

        Assert.Contains("oud.txt(2,8): error CORP1001:", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_about_the_whole_corpus_come_from_the_data_lane()
    {
        var project = packages.NewProject().WithProjectFile().WithArticle("1.txt", "date 2021 Haven dicht").WithArticle("2.txt", "date 2022 Haven dicht")
            .With("Program.cs", "Console.WriteLine(Nieuws.HavenDicht_2021.Id + Nieuws.HavenDicht_2022.Id);");

        var lines = project.Build().ShouldSucceed().LinesWith("CORP2002");

        Assert.Equal(2, lines.Length);
        Assert.Contains("1.txt(1,1): warning CORP2002: 'HavenDicht' would be the name of '2.txt' too", lines.Order(StringComparer.Ordinal).First(), StringComparison.Ordinal);
        Assert.Equal("12\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void An_include_that_matches_nothing_is_a_warning()
    {
        var project = packages.NewProject().WithProjectFile("""<CorpusFile Include="artikelen/**/*.txt" Corpus="Nieuws" />""")
            .WithArticle("haven.txt", "De haven.").With("Program.cs", "System.Console.WriteLine();");

        Assert.Contains("warning CORP2003: No file matches a CorpusFile item", Assert.Single(project.Build().ShouldSucceed().LinesWith("CORP2003")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CorpusMembers", "yes")]
    [InlineData("CorpusUsings", "nee")]
    [InlineData("CorpusLive", "yes")]
    [InlineData("CorpusLanguage", "Nederlands van hier")]
    public void A_setting_that_means_nothing_is_an_error(string setting, string value)
    {
        var project = packages.NewProject().WithProjectFile(properties: $"<{setting}>{value}</{setting}>").WithArticle("haven.txt", "De haven.").With("Program.cs", "");

        Assert.Contains($"error CORP9002: {setting} is '{value}'; set it to ", Assert.Single(project.Build().ShouldFail().LinesWith("CORP9002")), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_framework_is_refused_when_restoring()
    {
        var project = packages.NewProject().WithProjectFile().With("Program.cs", "");
        project.With("Voorbeeld.csproj", File.ReadAllText(project.Path("Voorbeeld.csproj")).Replace("net10.0", "net8.0", StringComparison.Ordinal));

        Assert.NotEmpty(project.Dotnet("restore").ShouldFail().LinesWith("NU1202"));
    }

    private UserProject WithBadDate(string properties = "", string items = "") => packages.NewProject()
        .WithProjectFile("""<CorpusFile Include="articles/**/*.txt" Corpus="Nieuws" />""" + items, properties)
        .WithArticle("goed.txt", "date 2022 Goed.")
        .WithArticle("slecht.txt", "\ndate 2022-13 Slecht.")
        .With("Program.cs", "foreach (var a in Nieuws.Articles) Console.WriteLine($\"{a.Id} {a.Date}\");");

    private static string WithoutHelpLink(string line)
    {
        var link = line.IndexOf(" (https://", StringComparison.Ordinal);
        return link < 0 ? line : line[..link];
    }
}
