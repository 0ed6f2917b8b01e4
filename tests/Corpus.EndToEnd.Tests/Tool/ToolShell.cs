using System.Diagnostics;
using System.Text;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests.Tool;

/// <summary>A shell where <c>corpus</c> is the packed tool, without the colours and the width of whoever runs the tests.</summary>
internal static class ToolShell
{
    public static (int ExitCode, string Output, string Error) Run(PackedPackages packages, string folder, string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", command])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in new[] { "NO_COLOR", "COLUMNS" })
            start.Environment.Remove(name);
        start.Environment["PATH"] = packages.ToolFolder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, Named(output), Named(error.Result));

        // Where the test happens to run.
        string Named(string text) => text.Replace(folder, "~", StringComparison.Ordinal);
    }
}
