using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Cli.Checking;
using Corpus.Cli.Commands;
using Corpus.Cli.Concordances;
using Corpus.Cli.Counting;
using Corpus.Cli.Describing;
using Corpus.Cli.Diffing;
using Corpus.Cli.Exchange.Exporting;
using Corpus.Cli.Exchange.Importing;
using Corpus.Cli.Searching;
using Corpus.Cli.Terminals;
using Corpus.Cli.Trends;
using Corpus.Cli.Verifying;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using CompileCommand = Corpus.Cli.Compiling.CompileCommand;

namespace Corpus.Cli.Tests.Querying;

/// <summary>The verbs that read a corpus, over the repository's corpora: in this process, where a terminal can be anything, or as a process.</summary>
internal static class QueryTool
{
    private static readonly string[] Names = ["Krant", "Havenpost", "Proefbank"];

    private static readonly Dictionary<string, Func<ToolRun, int>> Verbs = new(StringComparer.Ordinal)
    {
        ["search"] = SearchCommand.Run,
        ["kwic"] = KwicCommand.Run,
        ["stats"] = StatsCommand.Run,
        ["collocates"] = CollocatesCommand.Run,
        ["keyness"] = KeynessCommand.Run,
        ["trend"] = TrendCommand.Run,
        ["info"] = InfoCommand.Run,
        ["diff"] = DiffCommand.Run,
        ["verify"] = VerifyCommand.Run,
        ["check"] = CheckCommand.Run,
        ["compile"] = CompileCommand.Run,
        ["export"] = ExportCommand.Run,
        ["import"] = ImportCommand.Run,
    };

    private static readonly Lazy<string> Images = new(CompileAll);

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = RootFrom();

    /// <summary>The image of one of the corpora.</summary>
    public static string ImageOf(string name) => Path.Combine(Images.Value, name);

    /// <summary>The folder of its article files.</summary>
    public static string FolderOf(string name) => Path.Combine(Root, "corpus", name, "articles");

    /// <summary>Runs a verb in this process. Arguments that are the name of a corpus stand for its image, in what is written too.</summary>
    public static (int ExitCode, string Output, string Error) Run(int width, bool isTerminal, bool hasColor, params string[] arguments)
        => Run(width, isTerminal, hasColor, default, arguments);

    /// <summary>The same, interrupted.</summary>
    public static (int ExitCode, string Output, string Error) Run(int width, bool isTerminal, bool hasColor, CancellationToken cancellation, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var terminal = Terminal.Of(Stream.Null, output, error, width, hasColor, isTerminal);
        var exitCode = Run(terminal, cancellation, arguments);
        return (exitCode, Named(output.ToString()), Named(error.ToString()).ReplaceLineEndings("\n"));
    }

    /// <summary>Runs a verb in this process, on a terminal that the test has made.</summary>
    public static int Run(Terminal terminal, CancellationToken cancellation, params string[] arguments)
    {
        var parsed = CorpusCommand.Create().Parse(Array.ConvertAll(arguments, argument => Names.Contains(argument) ? ImageOf(argument) : argument));
        Assert.Empty(parsed.Errors);
        var exitCode = ToolCommand.Guarded(new ToolRun(parsed, terminal, cancellation), Verbs[arguments[0]]);
        terminal.Output.Flush();
        return exitCode;
    }

    /// <summary>On a pipe, in this process.</summary>
    public static (int ExitCode, string Output, string Error) Pipe(params string[] arguments) => Run(80, isTerminal: false, hasColor: false, arguments);

    /// <summary>As a process, with nothing on standard input.</summary>
    public static (int ExitCode, string Output, string Error) Start(params string[] arguments)
    {
        using var process = Process.Start(StartInfo(AppContext.BaseDirectory, arguments))!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, Named(output), Named(error.Result));
    }

    /// <summary>How to start it from a folder that has its assemblies.</summary>
    public static ProcessStartInfo StartInfo(string folder, params string[] arguments) => new(
        "dotnet", ["exec", Path.Combine(folder, "Corpus.Cli.dll"), .. arguments.Select(argument => Names.Contains(argument) ? ImageOf(argument) : argument)])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };

    private static string Named(string text) => text.Replace(Images.Value + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private static string CompileAll()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-query-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var name in Names)
        {
            Assert.True(CorpusCompiler.Compile(
                CorpusFolder.List(FolderOf(name), name, null), Path.Combine(folder, name), new Report(TextWriter.Null, ReportScope.All, Severities.Read("", "", [])), default));
        }

        return folder;
    }

    private static string RootFrom([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
