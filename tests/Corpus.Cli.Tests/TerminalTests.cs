using System.Diagnostics;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Tests;

/// <summary>The manners of the tool: colours, widths, progress, pipes that close, and Ctrl-C.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("compiling: 500 of 2,000 files, 250/s, 6 s left", 500, 2000, 2)]
    [InlineData("compiling: 10 of 100,000 files, 5/s, 334 min left", 10, 100_000, 2)]
    [InlineData("compiling: 2,000 of 2,000 files, 1,000/s", 2000, 2000, 2)]
    [InlineData("compiling: 30 files, 15/s", 30, 0, 2)]
    public void Progress_has_the_rate_and_the_time_that_is_left(string line, long done, long total, double seconds)
        => Assert.Equal(line, ProgressLine.Line("compiling", "files", total, done, seconds));

    [Fact]
    public void What_is_painted_has_no_control_characters_of_its_own()
    {
        using var plain = Terminal.Of(Stream.Null, TextWriter.Null, TextWriter.Null);
        using var coloured = Terminal.Of(Stream.Null, TextWriter.Null, TextWriter.Null, hasColor: true);

        Assert.Equal("a\\u001B[2Jb\\u000Ac\\u202Ed", plain.Paint(Style.Match, "a\e[2Jb\nc\u202Ed"));
        Assert.Equal("\e[1;31mhaven\e[0m", coloured.Paint(Style.Match, "haven"));
        Assert.Equal("haven", coloured.Paint(Style.Plain, "haven"));
    }

    [Theory]
    [InlineData(false, "", "check")]
    [InlineData(true, "", "check", "--color", "always")]
    [InlineData(true, "1", "check", "--color", "always")]
    [InlineData(false, "", "check", "--color", "never")]
    public void Colours_are_on_where_they_are_asked_for(bool hasColor, string noColor, params string[] arguments)
    {
        _folder.With("slecht.txt", "date 2022-13 Slecht.");

        var output = ToolProcess.Run(_folder.FullPath, [("NO_COLOR", noColor)], [], arguments).Output;

        Assert.Equal(hasColor, output.Contains('\e', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public void On_a_terminal_there_are_colours_unless_it_says_no(string setting, bool hasColor)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
            return;
        _folder.With("slecht.txt", "date 2022-13 Slecht.");

        var output = Shell($"script -qec 'env TERM=xterm COLUMNS=40 {setting} dotnet exec {Dll} check' /dev/null");

        Assert.Contains("CORP1002", output, StringComparison.Ordinal);
        Assert.Equal(hasColor, output.Contains("\e[1;31m", StringComparison.Ordinal));
        // And the line of the file, with a mark below.
        Assert.Contains("^^^^^^^", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_corpus_is_fits_forty_columns()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
            return;
        _folder.With("README.md", "---\npretty_name: De Zeepost\ndescription: Berichten van een kust die er niet is, en die toch lang is.\n---\n").With("goed.txt", "Goed.");

        // Without the progress of a machine on which a file takes more than a second.
        var lines = Shell($"script -qec 'env TERM=xterm NO_COLOR=1 COLUMNS=40 dotnet exec {Dll} info 2> /dev/null' /dev/null").Replace("\e[?1h\e=", "", StringComparison.Ordinal).Split('\n');

        Assert.Contains("De Zeepost", lines);
        Assert.All(lines, line => Assert.True(line.Length <= 40, line));
        Assert.Contains(lines, line => line.StartsWith("  articles    1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", 40)]
    [InlineData("COLUMNS=30", 30)]
    public void What_is_wrong_fits_the_terminal_where_output_is_in_a_file(string setting, int width)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
            return;

        var lines = Shell($"unset COLUMNS; script -qec 'stty cols 40; env TERM=xterm {setting} dotnet exec {Dll} info weg > uit' /dev/null").Replace("\e[?1h\e=", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');

        Assert.StartsWith("corpus: ", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(line.Length <= width, line));
        Assert.InRange(lines[0].Length, width - 10, width);
    }

    [Fact]
    public void A_pipe_that_closes_early_ends_it_quietly()
    {
        if (OperatingSystem.IsWindows())
            return;
        for (var i = 0; i < 2000; i++)
            _folder.With($"slecht{i}.txt", "date 2022-13 Slecht.");

        Assert.Equal("slecht0.txt(1,6)\n0\n", Shell($"(dotnet exec {Dll} check 2>&1; echo $? > code) | head -1 | cut -d: -f1; cat code"));
    }

    [Fact]
    public void A_pipe_that_closes_early_is_no_damage_to_verify()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.With("goed.txt", "Goed.");
        Assert.Equal(0, _folder.Run("compile", "-o", "a.corpus").ExitCode);

        Assert.Equal("0\n", Shell($"(dotnet exec {Dll} verify {string.Join(' ', Enumerable.Repeat("a.corpus", 3000))} 2>&1; echo $? > code) | head -1 > /dev/null; cat code"));
    }

    [Fact]
    public void A_full_disk_is_said_in_a_line()
    {
        if (!File.Exists("/dev/full"))
            return;
        _folder.With("goed.txt", "Goed.");

        Assert.Equal("corpus: No space left on device\n2\n", Shell($"dotnet exec {Dll} check 2>&1 > /dev/full; echo $?"));
    }

    [Theory]
    [InlineData("check 2> /dev/full", "1 file: nothing found\n0\n")]
    [InlineData("info nergens 2> /dev/full", "2\n")]
    [InlineData("info nergens 2>&-", "2\n")]
    [InlineData("check > /dev/full 2> /dev/full", "2\n")]
    [InlineData("--help 2>&1 > /dev/full", "corpus: No space left on device\n2\n")]
    [InlineData("check --help 2>&1 > /dev/full", "corpus: No space left on device\n2\n")]
    [InlineData("--version 2>&1 > /dev/full", "corpus: No space left on device\n2\n")]
    public void What_cannot_be_said_does_not_end_it(string command, string written)
    {
        if (!File.Exists("/dev/full"))
            return;
        _folder.With("goed.txt", "Goed.");

        Assert.Equal(written, Shell($"dotnet exec {Dll} {command}; echo $?"));
    }

    [Fact]
    public void Without_a_temporary_folder_it_says_which()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.With("goed.txt", "Goed.");

        var (code, _, error) = ToolProcess.Run(_folder.FullPath, [("TMPDIR", _folder.PathOf("weg"))], [], "info");

        Assert.Equal(2, code);
        Assert.StartsWith($"corpus: the temporary folder '{_folder.PathOf("weg")}/' cannot be written: ", error, StringComparison.Ordinal);
        Assert.EndsWith("Make it, or name another one in the environment variable TMPDIR\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_to_a_file_stands_before_what_comes_next()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.With("goed.txt", "Goed.");

        Assert.Equal("1 file: nothing found\n1 file: nothing found\nklaar\n", Shell($"(dotnet exec {Dll} check; dotnet exec {Dll} check; echo klaar) > uit; cat uit"));
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-HUP")]
    public void Interrupted_it_leaves_no_half_written_file(string signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        for (var i = 0; i < 3000; i++)
            _folder.With($"in/bericht{i}.txt", string.Concat(Enumerable.Repeat("De haven is dicht. ", 200)));
        _folder.With("uit.corpus", "");
        File.Delete(_folder.PathOf("uit.corpus"));

        var start = new ProcessStartInfo("dotnet", ["exec", Dll, "compile", "in", "-o", "uit.corpus"]) { WorkingDirectory = _folder.FullPath, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        // Once it has begun to write: a file beside the place of the image.
        while (!process.HasExited && Directory.GetFiles(_folder.FullPath).Length == 0)
            Thread.Sleep(5);
        using (var kill = Process.Start("kill", [signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal((130, "corpus: interrupted\n"), (process.ExitCode, error));
        Assert.Empty(Directory.GetFiles(_folder.FullPath));
    }

    [Theory]
    [InlineData("info", "-")]
    [InlineData("kwic", "haven", "-")]
    [InlineData("diff", "-", "goed.txt")]
    [InlineData("export", "-", "-o", "uit.jsonl")]
    public void Interrupted_it_does_not_wait_for_standard_input(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        var temporary = Directory.CreateDirectory(_folder.PathOf("tmp")).FullName;
        _folder.With("goed.txt", "Goed.");
        var start = new ProcessStartInfo("dotnet", ["exec", Dll, .. arguments])
        {
            WorkingDirectory = _folder.FullPath,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TMPDIR"] = temporary;
        using var process = Process.Start(start)!;

        // It reads once there is a file for what comes.
        while (!process.HasExited && Directory.GetFiles(temporary, "input", SearchOption.AllDirectories).Length == 0)
            Thread.Sleep(5);
        Thread.Sleep(100);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        var isOver = process.WaitForExit(TimeSpan.FromSeconds(20));
        process.StandardInput.Close();

        Assert.True(isOver);
        Assert.Equal((130, "corpus: interrupted\n", ""), (process.ExitCode, process.StandardError.ReadToEnd(), process.StandardOutput.ReadToEnd()));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(temporary), entry => Path.GetFileName(entry).StartsWith("corpus-", StringComparison.Ordinal));
    }

    private static string Dll => Path.Combine(AppContext.BaseDirectory, "Corpus.Cli.dll");

    private string Shell(string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _folder.FullPath, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment.Remove("NO_COLOR");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
