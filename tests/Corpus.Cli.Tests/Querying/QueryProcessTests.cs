using System.Diagnostics;

namespace Corpus.Cli.Tests.Querying;

/// <summary>The verbs that ask a corpus as processes: what only a process shows.</summary>
public sealed class QueryProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-query-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("search")]
    [InlineData("kwic")]
    [InlineData("stats")]
    [InlineData("collocates")]
    [InlineData("keyness")]
    [InlineData("trend")]
    public void Help_needs_no_arguments_and_has_examples(string verb)
    {
        var (exitCode, output, error) = QueryTool.Start(verb, "--help");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains($"Examples:\n  corpus {verb}", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("--where <QUERY>", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required argument 'QUERY' missing", "search")]
    [InlineData("there is no option '--limt'; did you mean '--limit'?", "search", "haven", "--limt", "5")]
    [InlineData("there is no option '--vanalles'; --help lists those that there are", "kwic", "--vanalles", "Krant")]
    [InlineData("there is no option '--jsn'; did you mean '--json'?", "keyness", "Krant", "--jsn")]
    [InlineData("'--ids' is no option behind --; write options before it", "search", "--", "-haven", "Krant", "--ids")]
    [InlineData("--where needs a query, and '--ids' is an option", "search", "haven", "Krant", "--where", "--ids")]
    [InlineData("--limit must be at least 0, and not -1", "search", "haven", "Krant", "--limit", "-1")]
    [InlineData("--ngrams must be from 1 to 5, and not 6", "stats", "Krant", "--ngrams", "6")]
    [InlineData("--window must be at least 1, and not 0", "collocates", "haven", "Krant", "--window", "0")]
    [InlineData("--measure has no 'beste': it is one of logLikelihood, ", "collocates", "haven", "Krant", "--measure", "beste")]
    [InlineData("--within has no 'regel': it is one of sentence, paragraph, article", "collocates", "haven", "Krant", "--within", "regel")]
    [InlineData("--against takes nothing but rest, and not 'all'", "keyness", "Krant", "--against", "all")]
    [InlineData("--by has no 'week': it is one of year, month, day", "trend", "haven", "Krant", "--by", "week")]
    public void Options_that_cannot_be_are_refused_in_a_line(string message, params string[] arguments)
    {
        var (exitCode, output, error) = QueryTool.Start(arguments);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"corpus: {message}", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_of_what_comes_on_standard_input()
    {
        using var process = Process.Start(QueryTool.StartInfo(AppContext.BaseDirectory, "search", "haven", "-"))!;
        process.StandardInput.Write("date 2022-10 De haven is dicht.");
        process.StandardInput.Close();

        Assert.Equal("stdin:stdin\tDe haven is dicht.\n", process.StandardOutput.ReadToEnd());
    }

    [Fact]
    public void A_pipe_that_closes_early_ends_it_quietly()
    {
        using var process = Process.Start(QueryTool.StartInfo(AppContext.BaseDirectory, "kwic", "*", "Krant", "Havenpost"))!;
        process.StandardInput.Close();
        var line = process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.StartsWith("Krant:2019/003_9b1f0c77aa21e4d5\t0\t\tKVV\t", line, StringComparison.Ordinal);
        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    [Fact]
    public void What_is_interrupted_says_so()
    {
        foreach (var arguments in new string[][] { ["kwic", "haven", "Krant"], ["stats", "Krant"], ["search", "haven", "Krant"], ["trend", "haven", "Krant"] })
        {
            var (exitCode, output, error) = QueryTool.Run(80, isTerminal: false, hasColor: false, new CancellationToken(canceled: true), arguments);

            Assert.Equal((130, "", "corpus: interrupted\n"), (exitCode, output, error));
        }
    }

    [Theory]
    [InlineData("search is")]
    [InlineData("kwic is")]
    [InlineData("stats --by section")]
    [InlineData("collocates is")]
    public void What_could_command_a_terminal_is_shown_as_what_it_is(string command)
    {
        File.WriteAllText(Path.Combine(_folder, "a.jsonl"), """{"id":"rood","section":"a\u001b[5m\tb","text":"De \u202ehaven\u202c is \u001b[31mdicht."}""");

        foreach (var isTerminal in new[] { true, false })
        {
            var (exitCode, output, _) = QueryTool.Run(80, isTerminal, hasColor: false, [.. command.Split(' '), _folder]);

            Assert.Equal(0, exitCode);
            Assert.Contains("\\u", output, StringComparison.Ordinal);
            Assert.DoesNotContain('\e', output);
            Assert.DoesNotContain('\u202E', output);
        }
    }

    [Fact]
    public void Colour_that_is_asked_for_goes_through_a_pipe()
        => Assert.Equal(
            "\e[35mKrant:2019/oosthaven-dicht-na-storm\e[0m\tNegen schepen liggen op zee te wachten, vier andere kunnen de \e[1;31mhaven niet uit\e[0m.\n",
            QueryTool.Start("search", "\"haven niet uit\"", "Krant", "--color", "always").Output);

    [Fact]
    public void A_trend_is_drawn_into_a_file_that_carries_its_signature()
    {
        var (svg, png) = (Path.Combine(_folder, "haven.svg"), Path.Combine(_folder, "haven.PNG"));

        Assert.Equal((0, "", ""), QueryTool.Start("trend", "haven", "Krant", "--plot", svg));
        Assert.Equal((0, "", ""), QueryTool.Start("trend", "haven", "Krant", "--plot", png));

        Assert.Contains("trend: pattern=&quot;haven&quot;; period=Year; corpus=Krant", File.ReadAllText(svg), StringComparison.Ordinal);
        Assert.Equal("\x89PNG"u8.ToArray()[2..], File.ReadAllBytes(png)[1..4]);
        Assert.Equal(["haven.PNG", "haven.svg"], Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "haven.svg"));

        var (exitCode, output, error) = QueryTool.Pipe("trend", "haven", "Krant", "--plot", Path.Combine(_folder, "haven.svg"));

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"corpus: '{Path.Combine(_folder, "haven.svg")}' cannot be written: ", error, StringComparison.Ordinal);
        Assert.Equal(["haven.svg"], Directory.GetFileSystemEntries(_folder).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void Only_a_plot_loads_the_library_of_plots()
    {
        foreach (var path in Directory.GetFiles(AppContext.BaseDirectory).Where(IsWanted))
            File.Copy(path, Path.Combine(_folder, Path.GetFileName(path)));
        File.Delete(Path.Combine(_folder, "Corpus.Cli.deps.json"));

        foreach (var arguments in new string[][] { ["trend", "haven", "Krant"], ["search", "haven", "Krant"], ["keyness", "Krant", "Havenpost"], ["stats", "Krant"] })
        {
            using var process = Process.Start(QueryTool.StartInfo(_folder, arguments))!;
            process.StandardInput.Close();
            Assert.NotEmpty(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }

        using var plot = Process.Start(QueryTool.StartInfo(_folder, "trend", "haven", "Krant", "--plot", Path.Combine(_folder, "haven.svg")))!;
        plot.StandardInput.Close();
        plot.StandardError.ReadToEnd();
        plot.WaitForExit();
        Assert.NotEqual(0, plot.ExitCode);
        Assert.False(File.Exists(Path.Combine(_folder, "haven.svg")));
    }

    // All but what draws.
    private static bool IsWanted(string path)
        => Path.GetExtension(path) is ".dll" or ".json" && Path.GetFileName(path) is var name
            && !name.StartsWith("ScottPlot", StringComparison.Ordinal) && !name.StartsWith("SkiaSharp", StringComparison.Ordinal) && !name.StartsWith("Corpus.Plots", StringComparison.Ordinal);
}
