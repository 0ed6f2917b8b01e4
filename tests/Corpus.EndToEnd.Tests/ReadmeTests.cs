using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>README does what it says.</summary>
[Collection(PackedPackages.Collection)]
public class ReadmeTests(PackedPackages packages)
{
    private const string TourCommand = "dotnet run --project src/Corpus.Tour";
    private const string TestCommand = "dotnet test Corpus.sln";
    private const string PackCommand = "dotnet pack src/Corpus.Sdk -c Release -o artifacts/packages";
    private const string RunCommand = "dotnet run -p:RestoreAdditionalProjectSources=<clone>/artifacts/packages";
    private const string BenchmarkCommand = "dotnet run -c Release --project tests/Corpus.Benchmarks -- build";

    [Fact]
    public void Every_command_is_one_that_a_test_runs()
    {
        Assert.Equal([TourCommand, TestCommand, PackCommand, RunCommand, BenchmarkCommand], Readme.Commands);
    }

    [Fact]
    public void The_first_command_runs_the_tour()
    {
        var tour = CommandLine.Run(
            Repository.Root, "dotnet", packages.Environment, [.. TourCommand.Split(' ')[1..], "--artifacts-path", Path.Combine(packages.Root, "tour")]);

        Assert.Contains("7. Articles are fixtures", tour.ShouldSucceed().Output, StringComparison.Ordinal);
        Assert.EndsWith("README.md shows how to put a corpus into a project of your own.\n", tour.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_command_is_what_runs_this_test_in_ci()
    {
        Assert.Contains(TestCommand, File.ReadAllLines(Path.Combine(Repository.Root, ".ci", "run")));
    }

    [Fact]
    public void The_project_of_ones_own_prints_what_is_shown()
    {
        // The package is the one that the fixture packed with README's command, into a folder of its own.
        var project = packages.NewProject();
        foreach (var file in new[] { "Voorbeeld.csproj", "articles/2022/haven-dicht.txt", "articles/kernwapens.txt", "Program.cs" })
            project.With(file, Readme.FileCalled(file));

        var run = project.Dotnet([.. RunCommand.Replace("<clone>/artifacts/packages", packages.Feed, StringComparison.Ordinal).Split(' ')[1..]]);

        Assert.Equal(Readme.Blocks.Last(block => block.Language == "text").Content, run.ShouldSucceed().Output);
    }

    [Fact]
    public void The_benchmark_prints_a_table_and_holds_it_against_the_targets()
    {
        // As README has it, but small and quick: a test takes no times.
        var benchmark = CommandLine.Run(
            Repository.Root,
            "dotnet",
            packages.Environment,
            [.. BenchmarkCommand.Split(' ')[1..^2], "--artifacts-path", Path.Combine(packages.Root, "benchmark"), "--", "build", "--sizes", "3", "--quick"]);

        Assert.Contains("cold build", benchmark.ShouldSucceed().Output, StringComparison.Ordinal);
        Assert.Contains("met: reading a text as UTF-8 allocates nothing", benchmark.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_diagnostics_is_there()
    {
        Assert.Contains("(src/Corpus.Sdk/docs/diagnostics.md)", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
        Assert.Contains("## CORP1001", File.ReadAllText(Path.Combine(Repository.Root, "src", "Corpus.Sdk", "docs", "diagnostics.md")), StringComparison.Ordinal);
    }
}
