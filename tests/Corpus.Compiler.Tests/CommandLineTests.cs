using System.Diagnostics;

namespace Corpus.Compiler.Tests;

/// <summary>The tool as a process: its words and its exit codes.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "is neither a folder nor a list of files")]
    [InlineData("nergens", "is neither a folder nor a list of files")]
    [InlineData("brief.txt", "is neither a folder nor a list of files")]
    [InlineData("leeg.corpusfiles", "is neither a folder nor a list of files")]
    public void An_input_that_is_nothing_is_refused(string input, string message)
    {
        File.WriteAllText(Path.Combine(_folder, "brief.txt"), "Tekst.");
        File.WriteAllText(Path.Combine(_folder, "leeg.corpusfiles"), "");

        AssertRefused(Run("compile", input, "-o", "x.corpus"), message);
        Assert.False(File.Exists(Path.Combine(_folder, "x.corpus")));
    }

    [Theory]
    [InlineData("", "is no file")]
    [InlineData("/", "is no file")]
    [InlineData("articles", "is no file")]
    [InlineData("brief.doc", "exists and is not a corpus image, so it is left alone")]
    [InlineData("/dev/null", "exists and is not a corpus image, so it is left alone")]
    public void An_output_that_is_no_image_is_left_alone(string output, string message)
    {
        WriteArticle();
        File.WriteAllText(Path.Combine(_folder, "brief.doc"), "Belangrijk.");

        AssertRefused(Run("compile", "articles", "-o", output), message);
        Assert.Equal("Belangrijk.", File.ReadAllText(Path.Combine(_folder, "brief.doc")));
    }

    [Fact]
    public void An_image_is_replaced()
    {
        WriteArticle();

        Assert.Equal(0, Run("compile", "articles", "-o", "x.corpus").ExitCode);
        Assert.Equal(0, Run("compile", "articles", "-o", "x.corpus").ExitCode);
    }

    [Fact]
    public void Wrong_arguments_are_said_with_where_to_find_the_right_ones()
    {
        AssertRefused(Run("compile", "articles"), "; see 'corpus compile --help'");
    }

    private void WriteArticle()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        File.WriteAllText(Path.Combine(_folder, "articles", "a.txt"), "Tekst.");
    }

    private static void AssertRefused((int ExitCode, string Output) run, string message)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Corpus.Compiler.dll"), .. arguments])
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
