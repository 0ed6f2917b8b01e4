using System.Diagnostics;

namespace Corpus.Compiler.Tests;

/// <summary>The tool as a process.</summary>
internal static class ToolProcess
{
    /// <summary>Runs it in a folder.</summary>
    public static (int ExitCode, string Output, string Error) Run(string folder, params string[] arguments)
        => Finish(Start(folder, "dotnet", ["exec", Dll, .. arguments]));

    /// <summary>Runs it several times at once.</summary>
    public static List<(int ExitCode, string Output, string Error)> RunAtOnce(int count, string folder, params string[] arguments)
        => Enumerable.Range(0, count).Select(_ => Start(folder, "dotnet", ["exec", Dll, .. arguments])).ToList().ConvertAll(Finish);

    /// <summary>Runs it where no file may have more than so many bytes: as on a full disk, writing fails (POSIX, <c>setrlimit</c>).</summary>
    public static (int ExitCode, string Output, string Error) RunOnFullDisk(long mostBytes, string folder, params string[] arguments)
        => Finish(Start(folder, "sh", ["-c", $"trap '' XFSZ; ulimit -f {mostBytes / 512}; exec dotnet exec \"$@\"", "sh", Dll, .. arguments]));

    private static string Dll => Path.Combine(AppContext.BaseDirectory, "Corpus.Compiler.dll");

    private static Process Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

        // The runtime maps a file of its own for code, unless told not to.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }

    private static (int ExitCode, string Output, string Error) Finish(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
    }
}
