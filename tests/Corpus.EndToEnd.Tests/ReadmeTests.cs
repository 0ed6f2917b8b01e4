using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>README does what it says.</summary>
[Collection(PackedPackages.Programs)]
public class ReadmeTests(PackedPackages packages)
{
    private const string TourCommand = "dotnet run --project src/Corpus.Tour";
    private const string TestCommand = "dotnet test Corpus.sln";
    private const string PackCommand = "dotnet pack src/Corpus.Sdk -c Release -o artifacts/packages";
    private const string RunCommand = "dotnet run -p:RestoreAdditionalProjectSources=<clone>/artifacts/packages";
    private const string PackToolCommand = "dotnet pack src/Corpus.Cli -c Release -o artifacts/packages";
    private const string InstallToolCommand = "dotnet tool install --global Corpus.Cli --add-source artifacts/packages";
    private const string PackTemplatesCommand = "dotnet pack src/Corpus.Templates -c Release -o artifacts/packages";
    private const string RunReaderCommand = "dotnet run --project Lezer";
    private const string PackBenchmarkCommand = "dotnet run -c Release --project tests/Corpus.Benchmarks -- pack";
    private const string AccuracyCommand = "dotnet run -c Release --project tests/Corpus.Accuracy";
    private const string BenchmarkCommand = "dotnet run -c Release --project tests/Corpus.Benchmarks -- build";
    private const string TextBenchmarkCommand = "dotnet run -c Release --project tests/Corpus.Benchmarks -- text";
    private const string QueryBenchmarkCommand = "dotnet run -c Release --project tests/Corpus.Benchmarks -- query";
    private const string LinguistBenchmarkCommand = "dotnet run -c Release --project tests/Corpus.Benchmarks -- linguist";

    private const string ToolBenchmarkCommand = "dotnet run -c Release --project tests/Corpus.Benchmarks -- tool";
    private const string FixtureBenchmarkCommand = "dotnet run -c Release --project tests/Corpus.Benchmarks -- fixtures";

    // What the tests of rows pack.
    private static readonly string[] PackTestingCommands =
    [
        .. new[] { "Corpus.Testing", "Corpus.Testing.Xunit", "Corpus.Testing.Xunit3" }.Select(project => $"dotnet pack src/{project} -c Release -o artifacts/packages"),
    ];

    private static readonly string[] PublisherCommands =
    [
        "dotnet new install Corpus.Templates", "dotnet new corpus -n Zeepost", "dotnet run --project Zeepost", "dotnet pack Zeepost -o <clone>/artifacts/packages",
        "dotnet new console -n Lezer", "dotnet add Lezer package Zeepost --version 0.1.0",
    ];

    [Fact]
    public void Every_command_is_one_that_a_test_runs()
    {
        Assert.Equal([TourCommand, TestCommand, PackCommand, RunCommand, AccuracyCommand, .. PackTestingCommands, PackTemplatesCommand, .. PublisherCommands, RunReaderCommand, PackToolCommand, InstallToolCommand, BenchmarkCommand, TextBenchmarkCommand, QueryBenchmarkCommand, LinguistBenchmarkCommand, PackBenchmarkCommand, ToolBenchmarkCommand, FixtureBenchmarkCommand], Readme.Commands);
    }

    [Fact]
    public void The_first_command_runs_the_tour()
    {
        var tour = RunBuilt(TourCommand);

        Assert.Contains("13. Articles are fixtures", tour, StringComparison.Ordinal);
        Assert.EndsWith("README.md shows how to put a corpus into a project of your own.\n", tour, StringComparison.Ordinal);
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

        Assert.Equal(Readme.Blocks.Single(block => block.Language == "text" && block.Content.Contains("has 1 paragraph(s)", StringComparison.Ordinal)).Content, run.ShouldSucceed().Output);
    }

    [Fact]
    public void The_examples_on_the_project_of_ones_own_print_what_is_shown()
    {
        // One on quotations, one on queries and one on statistics, in one program, behind what they use.
        Assert.Equal(3, Readme.Examples.Count);
        var lines = Readme.Examples.SelectMany(example => example.Split('\n')).ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal));
        var project = packages.NewProject();
        foreach (var file in new[] { "Voorbeeld.csproj", "articles/2022/haven-dicht.txt", "articles/kernwapens.txt" })
            project.With(file, Readme.FileCalled(file));
        project.With("Program.cs", string.Join('\n', lines[true].Concat(lines[false])));

        var run = project.Dotnet([.. RunCommand.Replace("<clone>/artifacts/packages", packages.Feed, StringComparison.Ordinal).Split(' ')[1..]]);

        Assert.Equal(Readme.Examples.SelectMany(Readme.OutputOf), run.ShouldSucceed().Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_publisher_gets_from_a_template_to_a_program_that_uses_the_package()
    {
        // The packages are those that the fixture packed with README's commands. With a home of its own, so that nothing is installed for whoever runs the tests.
        var folder = packages.NewProject();
        var feed = packages.FeedOf(folder.Path("feed"), "Corpus.Sdk", "Corpus.Templates");
        folder.With("nuget.config", Readme.FileCalled("nuget.config").Replace("<clone>/artifacts/packages", feed, StringComparison.Ordinal));
        var environment = new Dictionary<string, string>(packages.Environment) { ["DOTNET_CLI_HOME"] = folder.Path("home") };
        foreach (var command in PublisherCommands)
            Run(command);
        folder.With("Lezer/Program.cs", Readme.FileCalled("Lezer/Program.cs"));

        Assert.Equal(Readme.Blocks.Single(block => block.Lead == "prints").Content, Run(RunReaderCommand));

        string Run(string command) => CommandLine.Run(
            folder.Folder, "dotnet", environment, command.Replace("<clone>/artifacts/packages", feed, StringComparison.Ordinal).Split(' ')[1..]).ShouldSucceed().Output;
    }

    [Fact]
    public void The_benchmarks_and_the_scores_print_tables_and_hold_them_against_the_targets()
    {
        // As README has them, but small and quick, and with the packages and the compiler that are there: a test takes no times.
        var build = RunBuilt(BenchmarkCommand, "--trial", "--feed", packages.Feed);
        Assert.Contains("cold build", build, StringComparison.Ordinal);
        Assert.Contains("met: reading a text as UTF-8 allocates nothing", build, StringComparison.Ordinal);

        var text = RunBuilt(TextBenchmarkCommand, "--rounds", "1", "--skip-adversarial", "--skip-compile", "--libreoffice", Path.Combine(Repository.Root, "corpus"));
        Assert.Contains("Lucene.NET StandardTokenizer", text, StringComparison.Ordinal);
        Assert.Contains("met: no allocation for a token", text, StringComparison.Ordinal);

        var query = RunBuilt(QueryBenchmarkCommand, "--quick", "--rounds", "1", "--only", "phrase of 2", "--libreoffice", Path.Combine(Repository.Root, "corpus"));
        Assert.Contains("COUNT; Krant and Havenpost", query, StringComparison.Ordinal);
        Assert.Contains("| phrase of 2 |", query, StringComparison.Ordinal);
        Assert.DoesNotContain("**Errors**", query, StringComparison.Ordinal);

        var linguist = RunBuilt(LinguistBenchmarkCommand, "--quick", "--rounds", "1", "--only", "2-grams", "--libreoffice", Path.Combine(Repository.Root, "corpus"));
        Assert.Contains("| 2-grams |", linguist, StringComparison.Ordinal);
        Assert.DoesNotContain("**Errors**", linguist, StringComparison.Ordinal);

        var pack = RunBuilt(PackBenchmarkCommand, "--trial", "--feed", packages.Feed);
        Assert.Contains("`dotnet pack`, from nothing, s", pack, StringComparison.Ordinal);
        Assert.Contains("met: 3: one article touches less than 1 MB", pack, StringComparison.Ordinal);

        packages.Tool(packages.Root, "--version").ShouldSucceed();
        var tool = RunBuilt(ToolBenchmarkCommand, "--rounds", "1", "--tool", Path.Combine(packages.ToolFolder, "corpus"));
        Assert.Contains("| `search`, an image |", tool, StringComparison.Ordinal);

        // Without rows, which would build six projects: what they need, the tests of rows build.
        var fixtures = RunBuilt(FixtureBenchmarkCommand, "--quick", "--skip-rows");
        Assert.Contains("| `Score.Spans`, type only |", fixtures, StringComparison.Ordinal);

        var accuracy = RunBuilt(AccuracyCommand + " --", "--markdown");
        Assert.Contains("met: Krant + Havenpost, F1 of sentences 0.99 or more", accuracy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_prints_what_is_shown()
    {
        if (OperatingSystem.IsWindows())
            return;
        packages.Tool(packages.Root, "--version").ShouldSucceed();
        var folder = packages.NewProject().Folder;
        Directory.CreateSymbolicLink(Path.Combine(folder, "corpus"), Path.Combine(Repository.Root, "corpus"));
        var environment = new Dictionary<string, string>(packages.Environment) { ["PATH"] = packages.ToolFolder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH") };

        foreach (var (command, shown) in Readme.Sessions)
            Assert.Equal($"$ {command}\n{shown}", $"$ {command}\n{CommandLine.Run(folder, "sh", environment, "-c", command).ShouldSucceed().Output}");
    }

    // A program of the repository as it was built with this test, since it is in the same solution: not once more, and not by another configuration.
    private static string RunBuilt(string command, params string[] arguments)
    {
        var words = command.Replace(" -c Release", "", StringComparison.Ordinal).Split(' ')[1..];
        var end = Array.IndexOf(words, "--") is >= 0 and var at ? at : words.Length;
        return CommandLine.Run(
            Repository.Root,
            "dotnet",
            PackedPackages.RepositoryEnvironment,
            [.. words[..end], "--no-build", "-c", Repository.Configuration, .. words[end..], .. arguments]).ShouldSucceed().Output;
    }

    [Fact]
    public void Nothing_stands_for_a_text_that_is_still_to_come()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md")).Select(line => line.Trim());

        Assert.DoesNotContain(lines, line => line.Length >= 6 && line.All(char.IsAsciiLetterUpper));
    }

    [Fact]
    public void The_pages_are_there()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Corpus.Sdk", "docs"), "*.md").Select(page => Path.GetFileName(page));

        Assert.Equal(["diagnostics.md", "image.md", "measures.md", "packages.md", "queries.md", "search.md", "statistics.md", "text-structure.md"], pages.Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Contains($"(src/Corpus.Sdk/docs/{page})", readme, StringComparison.Ordinal));
        Assert.Contains("## CORP1001", File.ReadAllText(Path.Combine(Repository.Root, "src", "Corpus.Sdk", "docs", "diagnostics.md")), StringComparison.Ordinal);
    }
}
