using System.Diagnostics;
using System.Globalization;
using Corpus.Cli.Terminals;
using Corpus.Cli.Tests.Querying;

namespace Corpus.Cli.Tests;

/// <summary>The line that says how far something is: when it is there, and that it is gone when anything else is written.</summary>
public sealed class ProgressTests
{
    [Theory]
    [InlineData("compiling: 500 of 2,000 files, 250/s, 6 s left", 500, 2000, 2)]
    [InlineData("compiling: 0 s", 0, 2000, 0.9)]
    [InlineData("compiling: 12 s", 0, 2000, 12.3)]
    [InlineData("compiling: 2 min", 0, 0, 120)]
    [InlineData("compiling: 1 of 1 files in 7 s", 1, 1, 7.2)]
    [InlineData("compiling: 1 of 10 files in 5 s, 45 s left", 1, 10, 5)]
    public void What_was_not_counted_yet_is_told_in_time(string line, long done, long total, double seconds)
        => Assert.Equal(line, ProgressLine.Line("compiling", "files", total, done, seconds));

    [Fact]
    public void It_appears_after_a_second_and_is_gone_in_the_end()
    {
        var (screen, time) = (new TestScreen(), new TestTime());
        using var terminal = OnTerminal(screen, time);

        using (var progress = terminal.Progress("reading", "articles", 300))
        {
            time.Advance(0.9);
            progress.Set(90);
            Assert.Equal("", screen.ToString());
            time.Advance(0.1);
            Assert.Equal("reading: 90 of 300 articles, 90/s, 3 s left", screen.Shown());
            progress.Set(200);
            Assert.Equal("reading: 90 of 300 articles, 90/s, 3 s left", screen.Shown());
            time.Advance(1);
            Assert.Equal("reading: 200 of 300 articles, 100/s, 1 s left", screen.Shown());
        }

        Assert.Equal("", screen.Shown());
        time.Advance(1);
        Assert.Equal("", screen.Shown());
    }

    [Fact]
    public void It_fits_a_narrow_terminal()
    {
        var (screen, time) = (new TestScreen(), new TestTime());
        using var terminal = OnTerminal(screen, time, width: 20);
        using var progress = terminal.Progress("reading", "articles", 300);
        progress.Set(100);

        time.Advance(1);

        Assert.Equal("reading: 100 of 30…", screen.Shown());
    }

    [Fact]
    public void It_fits_the_terminal_of_standard_error_and_notices_that_it_became_narrower()
    {
        var (screen, time) = (new TestScreen(), new TestTime());
        var width = 25;
        using var terminal = Terminal.Of(Stream.Null, TextWriter.Null, screen, 80, errorIsTerminal: true, outputIsFile: true, time: time, errorWidth: () => width);
        using var progress = terminal.Progress("reading", "articles", 300);
        progress.Set(100);

        time.Advance(1);
        Assert.Equal("reading: 100 of 300 art…", screen.Shown());
        width = 20;
        time.Advance(1);
        Assert.Equal("reading: 100 of 30…", screen.Shown());
    }

    [Fact]
    public void While_results_are_written_to_the_terminal_it_is_not_there()
    {
        var (screen, time) = (new TestScreen(), new TestTime());
        using var terminal = OnTerminal(screen, time);
        var shown = new List<string>();

        foreach (var item in terminal.Progress("finding", "lines", 0, Slow(time, ["a", "b"], () => shown.Add(screen.Shown()))))
        {
            time.Advance(1);
            terminal.Output.Write($"{item}\n");
            time.Advance(1);
        }

        Assert.Equal(["finding: 2 s", "a\nfinding: 1 lines in 6 s", "a\nb\nfinding: 2 lines in 10 s"], shown);
        Assert.Equal("a\nb\n", screen.Shown());
    }

    [Theory]
    [InlineData(true, "finding: 1 lines in 4 s")]
    [InlineData(false, "")]
    public void While_a_file_is_written_it_counts_and_of_a_pipe_it_is_quiet(bool isFile, string expected)
    {
        var (screen, time) = (new TestScreen(), new TestTime());
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var terminal = Terminal.Of(Stream.Null, output, screen, errorIsTerminal: true, outputIsFile: isFile, time: time);
        var shown = "";

        foreach (var item in terminal.Progress("finding", "lines", 0, Slow(time, ["a", "b"], () => shown = screen.Shown()).Take(2)))
            output.Write($"{item}\n");

        Assert.Equal(("a\nb\n", expected, ""), (output.ToString(), shown, screen.Shown()));
    }

    [Fact]
    public void Behind_half_a_line_it_does_not_come_again()
    {
        var (screen, time) = (new TestScreen(), new TestTime());
        using var terminal = OnTerminal(screen, time);

        foreach (var item in terminal.Progress("finding", "lines", 0, Slow(time, ["[1, ", "2]"], () => { }), isLines: false))
            terminal.Output.Write(item);

        Assert.Equal("[1, 2]", screen.Shown());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_terminal_that_is_gone_does_not_end_the_work(int lines)
    {
        var time = new TestTime();
        using var error = new GoneWriter(lines);
        using var terminal = Terminal.Of(Stream.Null, TextWriter.Null, error, errorIsTerminal: true, time: time);
        using (var progress = terminal.Progress("finding"))
        {
            time.Advance(1);
            progress.Hide();
            progress.Show();
            time.Advance(1);
        }

        Assert.Equal(lines + 1, error.Tries);
    }

    [Theory]
    [InlineData("searching,writing", "search haven Krant --limit 0")]
    [InlineData("filtering,searching,writing", "search haven Krant --from 2019")]
    [InlineData("finding", "kwic haven Krant")]
    [InlineData("sorting,finding", "kwic haven Krant --sort left --limit 0")]
    [InlineData("counting", "kwic haven Krant --count")]
    [InlineData("counting,writing", "collocates haven Krant")]
    [InlineData("counting,writing", "keyness Krant Havenpost --csv")]
    [InlineData("counting", "trend haven Krant")]
    [InlineData("grouping by section,counting,counting types,counting words,writing", "stats Krant --by section")]
    [InlineData("grouping by year,counting n-grams", "stats Krant --ngrams 2")]
    [InlineData("reading dates,reading keys", "info Krant")]
    [InlineData("reading,comparing", "diff Krant Havenpost")]
    [InlineData("verifying", "verify Krant Havenpost")]
    [InlineData("writing", "search haven Krant --json")]
    [InlineData("finding", "kwic haven Krant --json")]
    [InlineData("", "export Krant -o - --format jsonl")]
    public void What_takes_long_is_shown_and_leaves_nothing_behind(string doing, string command)
    {
        var screen = new TestScreen();
        using var slow = OnTerminal(screen, new TestTime { IsSlow = true });
        using var plain = new StringWriter(CultureInfo.InvariantCulture);
        using var quick = Terminal.Of(Stream.Null, plain, plain, isTerminal: true, errorIsTerminal: true, time: new TestTime());

        Assert.Equal(QueryTool.Run(quick, default, command.Split(' ')), QueryTool.Run(slow, default, command.Split(' ')));

        Assert.All(doing.Split(',', StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains($"\r{word}: ", screen.ToString(), StringComparison.Ordinal));
        Assert.NotEqual("", plain.ToString());
        Assert.Equal(plain.ToString().ReplaceLineEndings("\n"), screen.Shown());
    }

    [Theory]
    [InlineData(true, "exporting: 1 s")]
    [InlineData(false, "")]
    public void While_articles_go_to_a_file_it_is_shown_and_on_a_pipe_never(bool isFile, string expected)
    {
        var screen = new TestScreen();
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var terminal = Terminal.Of(Stream.Null, output, screen, errorIsTerminal: true, outputIsFile: isFile, time: new TestTime { IsSlow = true });

        Assert.Equal(0, QueryTool.Run(terminal, default, "export", "Krant", "-o", "-", "--format", "jsonl"));

        Assert.StartsWith("{", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(expected, screen.ToString().Split('\r', '\e') is [_, var line, ..] ? line : "");
    }

    [Theory]
    [InlineData(false, false, false, "")]
    [InlineData(true, false, false, "FOLDER/weg.corpus: there is no such file; name a .corpus, a .nupkg, a .dll or .exe, a .parts, or a folder of them\nverifying: 2 s")]
    [InlineData(false, true, false, "verifying: 2 s")]
    [InlineData(false, false, true, "verifying: 2 s")]
    public async Task Once_a_verdict_went_to_a_pipe_it_does_not_come_again(bool isError, bool isFile, bool isJson, string expected)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TestFolder();
        File.Copy(QueryTool.ImageOf("Krant"), folder.PathOf("wacht.corpus"));
        var manifest = folder.PathOf("manifest-wacht.sha256");
        using (var make = Process.Start("mkfifo", [manifest]))
            await make.WaitForExitAsync();
        var (screen, time) = (new TestScreen(), new TestTime());
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var terminal = Terminal.Of(Stream.Null, output, screen, width: 1000, errorIsTerminal: true, outputIsFile: isFile || isError, time: time);

        var verifying = Task.Run(() => QueryTool.Run(
            terminal, default, ["verify", isError ? folder.PathOf("weg.corpus") : "Krant", folder.PathOf("wacht.corpus"), .. isJson ? ["--json"] : Array.Empty<string>()]));
        string shown;
        // It waits for who writes the manifest of the second, and has told of the first.
        using (new FileStream(manifest, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
        {
            time.Advance(2);
            shown = screen.Shown().Replace(folder.FullPath, "FOLDER", StringComparison.Ordinal);
        }

        Assert.Equal(1, await verifying);
        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("compiling", "info")]
    [InlineData("reading", "diff")]
    public void It_is_gone_before_errors_are_listed(string doing, string verb)
    {
        using var folder = new TestFolder().With("a/fout.txt", "date 2022-13 Slecht.").With("b/goed.txt", "Goed.");
        var screen = new TestScreen();
        using var terminal = OnTerminal(screen, new TestTime { IsSlow = true });

        QueryTool.Run(terminal, default, [verb, folder.PathOf("a"), .. verb == "diff" ? [folder.PathOf("b")] : Array.Empty<string>()]);

        Assert.Contains($"\r{doing}: ", screen.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(doing, screen.Shown(), StringComparison.Ordinal);
        Assert.StartsWith(Path.Combine(folder.FullPath, "a", "fout.txt"), screen.Shown(), StringComparison.Ordinal);
    }

    private static Terminal OnTerminal(TestScreen screen, TestTime time, int width = 80)
        => Terminal.Of(Stream.Null, screen, screen, width, isTerminal: true, errorIsTerminal: true, time: time);

    // Two seconds go by before each of them, and before it turns out that there are no more.
    private static IEnumerable<string> Slow(TestTime time, string[] items, Action look)
    {
        foreach (var item in items)
        {
            time.Advance(2);
            look();
            yield return item;
        }

        time.Advance(2);
        look();
    }

    private sealed class GoneWriter : StringWriter
    {
        private readonly int _lines;

        public GoneWriter(int lines)
            : base(CultureInfo.InvariantCulture)
            => _lines = lines;

        public int Tries { get; private set; }

        public override void Write(string? value)
        {
            if (++Tries > _lines)
                throw new IOException("Input/output error");
        }
    }
}
