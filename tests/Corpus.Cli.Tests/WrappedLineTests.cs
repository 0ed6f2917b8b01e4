using System.Globalization;
using Corpus.Cli.Terminals;
using Corpus.Cli.Tests.Querying;

namespace Corpus.Cli.Tests;

/// <summary>Lines that are longer than a terminal is wide: broken where a person would, and what is to be copied in one piece.</summary>
public sealed class WrappedLineTests
{
    [Theory]
    [InlineData("kort", "kort")]
    [InlineData("", "")]
    [InlineData("de haven is dicht en open", "de haven is dicht en|  open")]
    [InlineData("dit 'haven van merel' is dicht", "dit|  'haven van merel'|  is dicht")]
    [InlineData("ja, 'de haven van merelbergen' is", "ja, 'de haven van|  merelbergen' is")]
    [InlineData("van's morgens de 'haven aan zee'", "van's morgens de|  'haven aan zee'")]
    [InlineData("aan 'Jan's haven aan' zee", "aan|  'Jan's haven aan'|  zee")]
    [InlineData("日本語日本語日本語 haven", "日本語日本語日本語|  haven")]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrst|  uvwxyz")]
    public void It_is_broken_at_blanks_and_not_within_quotes(string text, string lines)
    {
        Assert.Equal(lines, OnTerminal(20, (Style.Plain, text)));
        Assert.Equal(text, Piped((Style.Plain, text)));
    }

    [Fact]
    public void A_path_that_fits_on_a_line_is_on_one()
    {
        Assert.Equal("mijn map/de|  haven.txt: fout", OnTerminal(20, (Style.Place, "mijn map/de haven.txt"), (Style.Plain, ": fout")));
        Assert.Equal("mijn map/de haven.md|  : fout", OnTerminal(20, (Style.Place, "mijn map/de haven.md"), (Style.Plain, ": fout")));
        Assert.Equal("mijn map/haven.txt:|  de haven is dicht", OnTerminal(20, (Style.Place, "mijn map/haven.txt"), (Style.Plain, ": de haven is dicht")));
        Assert.Equal("lees|  mijn map/haven.txt", OnTerminal(20, (Style.Plain, "lees "), (Style.Place, "mijn map/haven.txt")));
    }

    [Fact]
    public void Colours_are_those_of_the_parts_on_every_line()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var terminal = Terminal.Of(Stream.Null, output, TextWriter.Null, 20, hasColor: true, isTerminal: true);

        WrappedLine.Write(terminal, (Style.Place, "haven.txt"), (Style.Plain, ": "), (Style.Error, "error CORP1002"), (Style.Plain, ": de haven"));

        Assert.Equal("\e[35mhaven.txt\e[0m: \e[1;31merror\e[0m\n  \e[1;31mCORP1002\e[0m: de haven\n", output.ToString());
    }

    [Fact]
    public void What_could_command_a_terminal_is_shown_as_what_it_is()
        => Assert.Equal("a\\u001B[2J is dicht", OnTerminal(40, (Style.Plain, "a\e[2J is dicht")));

    [Fact]
    public void Changes_fit_forty_columns_and_are_a_line_each_on_a_pipe()
    {
        using var folder = new TestFolder().With("oud/2022/de haven van merelbergen.txt", "De haven is dicht.").With("oud/weg.txt", "Weg is weg.").With("nieuw/weg.txt", "Weg is weer weg.");

        Assert.Equal(
            """
            breaking  The article
              '2022/de haven van merelbergen' is
              gone.
            patch     The article 'weg' says
              something else.
            Changes: 1 breaking, 1 patch.
            Next version: a major one (--from
              MAJOR.MINOR.PATCH says which).

            """.ReplaceLineEndings("\n"),
            QueryTool.Run(40, isTerminal: true, hasColor: false, "diff", folder.PathOf("oud"), folder.PathOf("nieuw")).Output);
        Assert.Equal(
            """
            breaking  The article '2022/de haven van merelbergen' is gone.
            patch     The article 'weg' says something else.
            Changes: 1 breaking, 1 patch.
            Next version: a major one (--from MAJOR.MINOR.PATCH says which).

            """.ReplaceLineEndings("\n"),
            QueryTool.Pipe("diff", folder.PathOf("oud"), folder.PathOf("nieuw")).Output);
    }

    [Fact]
    public void Verdicts_fit_forty_columns_and_are_a_line_each_on_a_pipe()
    {
        using var folder = new TestFolder();
        File.Copy(QueryTool.ImageOf("Krant"), folder.PathOf("de krant van gisteren.corpus"));
        using var screen = new TestScreen();
        using var terminal = Terminal.Of(Stream.Null, screen, screen, 40, isTerminal: true, errorIsTerminal: true, time: new TestTime());

        Assert.Equal(2, QueryTool.Run(terminal, default, "verify", "Krant", "nergens.corpus"));

        Assert.All(screen.ToString().Split('\n'), line => Assert.True(line.Length <= 40 || line.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal), line));
        Assert.Contains("nergens.corpus: there is no such file;\n  name ", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, QueryTool.Pipe("verify", "nergens.corpus").Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("check", 1)]
    [InlineData("compile", 1)]
    [InlineData("info", 2)]
    public void Findings_fit_the_terminal_with_the_place_in_one_piece(string verb, int code)
    {
        using var folder = new TestFolder().With("het jaar/de haven.txt", "\ndate 2022-13 De haven is dicht, en dat al vele dagen.");
        var place = folder.PathOf("het jaar/de haven.txt") + "(2,6)";
        using var screen = new TestScreen();
        using var terminal = Terminal.Of(Stream.Null, screen, screen, place.Length + 5, isTerminal: true, errorIsTerminal: true, time: new TestTime());

        Assert.Equal(code, QueryTool.Run(terminal, default, [verb, folder.FullPath, .. verb == "compile" ? ["-o", folder.PathOf("uit.corpus")] : Array.Empty<string>()]));

        var lines = screen.ToString().Split('\n');
        Assert.StartsWith($"{place}:", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(line.Length <= place.Length + 5, line));
        Assert.StartsWith($"{place}: error CORP1002: '2022-13' is not a date: month 13 does not exist; months run from 01 to 12", screen.ToString().Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

        using var piped = new TestScreen();
        using var pipe = Terminal.Of(Stream.Null, piped, piped, place.Length + 5);
        QueryTool.Run(pipe, default, [verb, folder.FullPath, .. verb == "compile" ? ["-o", folder.PathOf("uit.corpus")] : Array.Empty<string>()]);
        Assert.StartsWith($"{place}: error CORP1002: '2022-13' is not a date: month 13 does not exist; months run from 01 to 12\n", piped.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_stands_below_what_it_marks_where_the_line_is_cut()
    {
        using var folder = new TestFolder().With("haven.txt", "\ndate 2022-13 日本語 De haven van Merelbergen is dicht, en dat al vele dagen.");

        var output = QueryTool.Run(40, isTerminal: true, hasColor: false, "check", folder.FullPath).Output;

        Assert.Contains("\n    date 2022-13 日本語 De haven van M…\n         ^^^^^^^\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_lost_fits_the_terminal_and_is_a_line_on_a_pipe()
    {
        using var folder = new TestFolder().With("kust/README.md", "---\nlicense: mit\n---\n").With("kust/haven.txt", "De haven.");
        using var screen = new TestScreen();
        using var terminal = Terminal.Of(Stream.Null, screen, screen, 40, isTerminal: true, errorIsTerminal: true, time: new TestTime());

        Assert.Equal(0, QueryTool.Run(terminal, default, "export", folder.PathOf("kust"), "-o", folder.PathOf("uit.csv")));

        Assert.StartsWith("corpus: lost: the dataset card: CSV has\n  no place for it in a file; export to a\n  folder, or import with --card\n  README.md\n", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "corpus: lost: the dataset card: CSV has no place for it in a file; export to a folder, or import with --card README.md\n",
            QueryTool.Pipe("export", folder.PathOf("kust"), "-o", folder.PathOf("uit.csv"), "--force").Error);
    }

    private static string OnTerminal(int width, params (Style Style, string Text)[] parts) => Written(width, isTerminal: true, parts);

    private static string Piped(params (Style Style, string Text)[] parts) => Written(20, isTerminal: false, parts);

    // Both streams say the same.
    private static string Written(int width, bool isTerminal, (Style Style, string Text)[] parts)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var terminal = Terminal.Of(Stream.Null, output, error, width, isTerminal: isTerminal, errorIsTerminal: isTerminal);
        WrappedLine.Write(terminal, parts);
        WrappedLine.WriteError(terminal, parts);
        Assert.Equal(output.ToString(), error.ToString());
        return output.ToString().TrimEnd('\n').Replace('\n', '|');
    }
}
