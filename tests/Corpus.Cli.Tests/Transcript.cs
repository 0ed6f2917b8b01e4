using System.Globalization;
using System.Text;

namespace Corpus.Cli.Tests;

/// <summary>A file that says what commands write.</summary>
/// <remarks>
/// Its first line begins with <c># </c> and says under what circumstances. A line <c>$ …</c> is a command; below it stand what it writes, the lines of standard error behind <c>! </c>, and the exit code
/// where it is not 0. Escape characters are written <c>\e</c>. Where something else comes out, it is put beside the transcript, as <c>.PROJECT.received.txt</c>, for a person to look at.
/// </remarks>
internal static class Transcript
{
    private const string Received = ".received.txt";

    // Two projects play some of them, perhaps at once.
    private static readonly string Project = typeof(Transcript).Assembly.GetName().Name!;

    /// <summary>The names of those in a folder.</summary>
    public static IEnumerable<string> NamesIn(string folder)
        => Directory.GetFiles(folder, "*.txt").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(Received, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Plays a transcript anew, and compares.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="run">Runs a command under the circumstances of the first line.</param>
    public static void Check(string path, Func<string, string, (int ExitCode, string Output, string Error)> run)
    {
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");

        var received = Play(expected.Split('\n'), run);

        var receivedPath = Path.ChangeExtension(path, $".{Project}{Received}");
        if (received != expected)
            File.WriteAllText(receivedPath, received);
        else
            File.Delete(receivedPath);
        Assert.Equal(expected, received);
    }

    private static string Play(string[] lines, Func<string, string, (int ExitCode, string Output, string Error)> run)
    {
        var received = new StringBuilder(lines[0]).Append('\n');
        foreach (var command in lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            var (exitCode, output, error) = run(lines[0], command[2..]);
            received.Append('\n').Append(command).Append('\n').Append(output.Replace("\e", "\\e", StringComparison.Ordinal));
            foreach (var line in error.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                received.Append("! ").Append(line).Append('\n');
            if (exitCode != 0)
                received.Append(CultureInfo.InvariantCulture, $"exit code {exitCode}\n");
        }

        Assert.Contains("\n\n$ ", received.ToString(), StringComparison.Ordinal);
        return received.ToString();
    }
}
