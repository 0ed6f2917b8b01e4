using System.Diagnostics;
using System.Text;

namespace Corpus.Cli.Tests;

/// <summary>The tool as a process, without the colours and the width of whoever runs the tests.</summary>
internal static class ToolProcess
{
    /// <summary>Runs it in a folder.</summary>
    public static (int ExitCode, string Output, string Error) Run(string folder, params string[] arguments) => Run(folder, [], [], arguments);

    /// <summary>Runs it in a folder, with these variables in its environment, and gives it these bytes.</summary>
    public static (int ExitCode, string Output, string Error) Run(string folder, IEnumerable<(string Name, string Value)> environment, byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Corpus.Cli.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("COLUMNS");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
