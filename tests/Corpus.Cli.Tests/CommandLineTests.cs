using Corpus.Cli.Commands;
using Corpus.Cli.Tests.Querying;
using Corpus.Compiler;

namespace Corpus.Cli.Tests;

/// <summary>What is said of a command line that is none: a line, and where help is.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("there is no verb 'zoek'; see 'corpus --help'", "zoek", "haven")]
    [InlineData("there is no verb 'serach'; did you mean 'search'? see 'corpus --help'", "serach", "haven", "--limit", "5")]
    [InlineData("there is no verb 'z\\u001B[31m\\u000Aoek'; see 'corpus --help'", "z\u001b[31m\noek")]
    [InlineData("Required argument 'QUERY' missing for command: 'search'; see 'corpus search --help'", "search")]
    [InlineData("--limit takes a number, and not 'veel'; see 'corpus search --help'", "search", "haven", "--limit", "veel")]
    [InlineData("--limit must be at least 0, and not 99999999999; see 'corpus search --help'", "search", "haven", "--limit", "99999999999")]
    [InlineData("there is no option '--jsn'; did you mean '--json'? see 'corpus --help'", "--jsn")]
    [InlineData("there is no option '-n'; --help lists those that there are; see 'corpus search --help'", "search", "haven", "Krant", "-n")]
    [InlineData("there is no option '--jsn'; did you mean '--json'? see 'corpus info --help'", "info", "--jsn")]
    [InlineData("there is no option '--l\\u001B[2J'; --help lists those that there are; see 'corpus info --help'", "info", "--l\u001b[2J")]
    [InlineData("Unrecognized command or argument 'c\\u001B[2J\\u202E'; see 'corpus keyness --help'", "keyness", "a", "b", "c\u001b[2J\u202e")]
    public void It_is_a_line_that_can_be_printed(string problem, params string[] arguments)
        => Assert.Equal($"corpus: {problem}", ToolCommandLine.ProblemOf(CorpusCommand.Create().Parse(arguments)));

    [Theory]
    [InlineData("kwic", "haven", "Krant")]
    [InlineData("kwic", "haven", "Krant", "--count")]
    [InlineData("collocates", "haven", "Krant")]
    [InlineData("keyness", "Krant", "Havenpost")]
    [InlineData("trend", "haven", "Krant")]
    public void Two_forms_are_refused_by_every_verb(params string[] arguments)
        => Assert.Equal((2, "", "corpus: --json and --csv exclude each other; leave one of them out\n"), QueryTool.Pipe([.. arguments, "--json", "--csv"]));

    [Theory]
    [InlineData("help", "kwic")]
    [InlineData("kwic", "--help")]
    public void Help_is_a_verb_too(params string[] arguments)
    {
        using var folder = new TestFolder();

        Assert.Contains("corpus kwic <PATTERN> [<PATH>...] [options]", folder.Run(arguments).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_begins_like_a_short_option_is_one()
    {
        using var folder = new TestFolder().With("a.txt", "date 2022 De haven.").With("b.txt", "date 2022 De kade.");

        var (code, output, error) = folder.Run("search", "-haven", ".", "--ids");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal("b\n", output);
    }

    [Fact]
    public void Without_ICU_nothing_is_answered()
    {
        using var folder = new TestFolder();

        Assert.Equal(
            (2, "", "corpus: words cannot be compared without ICU, the library of Unicode; unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install libicu\n"),
            ToolProcess.Run(folder.FullPath, [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")], [], "info"));
    }

    [Fact]
    public void Whoever_names_no_verb_is_shown_them()
    {
        using var folder = new TestFolder();

        var (exitCode, output, error) = folder.Run();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("\n  verify <PATH>", output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_on_standard_error_and_ends_with_2()
    {
        using var folder = new TestFolder();

        Assert.Equal((2, "", "corpus: --color has no '\\u001B[31mrood': it is one of auto, always, never; see 'corpus info --help'\n"), folder.Run("info", "--color", "\e[31mrood"));
    }
}
