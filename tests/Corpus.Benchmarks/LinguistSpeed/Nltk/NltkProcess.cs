using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Python with NLTK and the tokens of a corpus, which does a task whenever it is asked.</summary>
internal sealed class NltkProcess : IDisposable
{
    // Debian's, which has python3-nltk.
    private const string Python = "/usr/bin/python3";

    private const string Ended = "The script that runs NLTK ended; what was wrong stands above.";

    private readonly Process _process;

    private NltkProcess(Process process, string version)
    {
        _process = process;
        Version = version;
    }

    /// <summary>Which NLTK and which Python.</summary>
    public string Version { get; }

    /// <summary>Starts it, and waits until it has read the tokens; null where there is no NLTK.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="folder">Where they are written.</param>
    /// <param name="reason">Why there is none.</param>
    public static NltkProcess? TryStart(TokenTable tokens, string folder, out string reason)
    {
        reason = $"{Python} cannot import nltk; Debian's package is python3-nltk";
        if (!IsThere())
            return null;

        NltkFiles.Write(tokens, folder);
        var start = Command.Start(folder, Python, new Dictionary<string, string>(), Script(), folder);
        start.RedirectStandardInput = true;
        var process = Process.Start(start)!;
        try
        {
            return new NltkProcess(process, Read(process).GetProperty("version").GetString()!);
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    /// <summary>Does a task.</summary>
    /// <param name="task">Its name in the script.</param>
    /// <param name="word">Of which word.</param>
    /// <param name="window">How many tokens on either side.</param>
    /// <param name="size">How many lines it gives to be compared; 0 for none.</param>
    /// <exception cref="WrongAnswerException">The script ended.</exception>
    public NltkAnswer Ask(string task, string word, int window, int size)
    {
        try
        {
            _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { task, word, window, size }));
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            throw new WrongAnswerException(Ended);
        }

        return Read(_process).Deserialize<NltkAnswer>(JsonSerializerOptions.Web)!;
    }

    public void Dispose()
    {
        // At the end of its input it ends.
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool IsThere()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Python, ["-c", "import nltk"]) { RedirectStandardError = true, UseShellExecute = false })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static JsonElement Read(Process process)
        => process.StandardOutput.ReadLine() is { } line ? JsonElement.Parse(line) : throw new WrongAnswerException(Ended);

    private static string Script([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "nltk_tasks.py");
}
