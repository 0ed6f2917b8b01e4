using System.Diagnostics;

namespace Corpus.Cli.Tests;

/// <summary><c>corpus completion</c>: what shells offer. That of bash is run in bash.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("corpus che", "check")]
    [InlineData("corpus check --sa", "--sarif")]
    [InlineData("corpus diff --fr", "--from")]
    [InlineData("corpus completion f", "fish")]
    public void The_tool_says_what_can_stand_there(string line, string expected)
        => Assert.Contains(expected, _folder.Run($"[suggest:{line.Length}]", line).Output.Split('\n'));

    [Theory]
    [InlineData("bash", "complete -F _corpus corpus")]
    [InlineData("zsh", "compdef _corpus corpus")]
    [InlineData("fish", "complete --command corpus")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public void Each_shell_has_its_script(string shell, string part)
    {
        var (code, output, error) = _folder.Run("completion", shell);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains(part, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_refused()
        => Assert.Equal((2, "", "corpus: there is no script for 'tcsh'; write bash, zsh, fish or powershell\n"), _folder.Run("completion", "tcsh"));

    [Theory]
    [InlineData("corpus ver", "verify")]
    [InlineData("corpus check --st", "--strict")]
    [InlineData("corpus check --strict art", "")]
    public void Bash_completes(string line, string expected)
    {
        if (!File.Exists("/bin/bash"))
            return;
        _folder.With("script", _folder.Run("completion", "bash").Output);
        var words = line.Split(' ');
        // Where nothing is found, files are completed, which only a running completion can say.
        var command = $"""
            compopt() {"{"} :; {"}"}
            corpus() {"{"} dotnet exec '{Path.Combine(AppContext.BaseDirectory, "Corpus.Cli.dll")}' "$@"; {"}"}
            . ./script
            COMP_LINE='{line}' COMP_POINT={line.Length} COMP_WORDS=({line}) COMP_CWORD={words.Length - 1}
            _corpus
            printf '%s\n' "$COMPREPLY"
            """;
        var start = new ProcessStartInfo("/bin/bash", ["-c", command]) { WorkingDirectory = _folder.FullPath, UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;

        Assert.Equal(expected, process.StandardOutput.ReadToEnd().TrimEnd('\n'));
        process.WaitForExit();
    }
}
