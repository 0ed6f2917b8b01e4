using System.Globalization;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Fixtures.Rows;

/// <summary>A test project outside the repository with one theory and nothing else, so that no filter takes time, and built.</summary>
internal sealed class TestProject
{
    private const string Assembly = "bin/Release/net10.0/App.dll";
    private const string Theory = "App.RowTests.Reads(";

    private readonly Package _package;
    private readonly TestFramework _framework;
    private readonly string _folder;

    private TestProject(Package package, TestFramework framework, TheoryKind kind, int rows)
    {
        (_package, _framework, Rows) = (package, framework, rows);
        _folder = Directory.CreateDirectory(Path.Combine(package.Root, $"{framework.Package}.{kind}")).FullName;
    }

    /// <summary>How many rows its theory has.</summary>
    public int Rows { get; }

    /// <summary>Writes the project and builds it.</summary>
    public static TestProject Build(Package package, TestFramework framework, TheoryKind kind, int rows)
    {
        var project = new TestProject(package, framework, kind, kind == TheoryKind.Empty ? 1 : rows);
        project.Write("nuget.config", $"""<configuration><packageSources><add key="corpus" value="{package.Feed}" /></packageSources></configuration>""");
        if (framework.Settings is { } settings)
            project.Write("global.json", settings);
        project.Write("App.csproj", project.ProjectFile(kind == TheoryKind.Articles));
        project.Write("RowTests.cs", project.Code(kind));
        if (kind == TheoryKind.Articles)
            project.WriteArticles();
        project.Dotnet("build", "-c", "Release", "-nodeReuse:false");
        return project;
    }

    /// <summary>Lists the tests: all of the process, in seconds.</summary>
    /// <exception cref="WrongAnswerException">It listed more or fewer than there are.</exception>
    public double Discover()
    {
        var (seconds, output) = Dotnet([.. _framework.Command, Assembly, "--list-tests"]);
        return Checked(seconds, output.AsSpan().Count(Theory), "listed", output);
    }

    /// <summary>Runs the tests, which finds them first: all of the process, in seconds.</summary>
    /// <exception cref="WrongAnswerException">More or fewer passed than there are.</exception>
    public double Run()
    {
        var (seconds, output) = Dotnet([.. _framework.Command, Assembly]);
        return Checked(seconds, _framework.CountPassed(output), "run", output);
    }

    private double Checked(double seconds, int count, string what, string output) => count == Rows
        ? seconds
        : throw new WrongAnswerException(string.Create(CultureInfo.InvariantCulture, $"{_folder}: {count} tests were {what} where there are {Rows}:\n{output[..Math.Min(output.Length, 2_000)]}"));

    private string ProjectFile(bool hasCorpus) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{_framework.Properties}<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><IsPackable>false</IsPackable></PropertyGroup>
          <ItemGroup>{_framework.References}</ItemGroup>
          <ItemGroup>{(hasCorpus ? $"""<PackageReference Include="{_framework.Package}" Version="{_package.Version}" /><CorpusFile Include="nieuws.jsonl" Corpus="Nieuws" />""" : "")}</ItemGroup>
        </Project>
        """;

    private string Code(TheoryKind kind) => kind switch
    {
        TheoryKind.Empty => Class("", """InlineData("Bericht.")""", "string text", "text"),
        TheoryKind.Strings => Class(
            string.Create(CultureInfo.InvariantCulture, $$"""public static IEnumerable<object[]> Texts => Enumerable.Range(0, {{Rows}}).Select(i => new object[] { {{"$\"" + Text("{i}") + "\""}} });"""),
            "MemberData(nameof(Texts))", "string text", "text"),
        _ => Class("", "ArticleData(typeof(Nieuws))", "NieuwsArticle article", "article.Text.ToString()"),
    };

    private static string Class(string data, string attribute, string parameter, string text) => $$"""
        using Xunit;

        namespace App;

        public class RowTests
        {
            {{data}}

            [Theory, {{attribute}}]
            public void Reads({{parameter}}) => Assert.StartsWith("Bericht", {{text}});
        }
        """;

    private void WriteArticles() => File.WriteAllLines(
        Path.Combine(_folder, "nieuws.jsonl"),
        Enumerable.Range(0, Rows).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"id": "bericht/{{i}}", "text": "{{Text(i.ToString(CultureInfo.InvariantCulture))}}"}""")));

    private static string Text(string number) => $"Bericht {number}. De haven is al {number} dagen dicht.";

    private (double Seconds, string Output) Dotnet(params string[] arguments) => Command.Time(_folder, "dotnet", _package.Environment, arguments);

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder, file), content);
}
