using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Cli.Tests.Querying;

/// <summary>What the verbs that ask a corpus write, compared with checked-in transcripts.</summary>
/// <remarks>
/// A transcript's first line says where the tool writes: <c># pipe</c>, or <c># terminal of 40 columns</c>, perhaps <c>, in colour</c>. A line <c>$ corpus …</c> is a command, quoted as for a shell; below
/// it stand what it writes, the lines of standard error behind <c>! </c>, and the exit code where it is not 0. Escape characters are written <c>\e</c>.
/// Where something else comes out, it is put beside the transcript as <c>.received.txt</c>, for a person to look at.
/// </remarks>
public sealed class TranscriptTests
{
    public static TheoryData<string> Names =>
    [
        .. Directory.GetFiles(Folder(), "*.txt").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".received.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Commands_write_what_the_transcript_says(string name)
    {
        var path = Path.Combine(Folder(), name);
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");

        var received = Play(expected);

        var receivedPath = Path.ChangeExtension(path, ".received.txt");
        if (received != expected)
            File.WriteAllText(receivedPath, received);
        else
            File.Delete(receivedPath);
        Assert.Equal(expected, received);
    }

    private static string Play(string transcript)
    {
        var lines = transcript.Split('\n');
        var (width, isTerminal, hasColor) = Settings(lines[0]);
        var received = new StringBuilder(lines[0]).Append('\n');
        foreach (var command in lines.Where(line => line.StartsWith("$ corpus ", StringComparison.Ordinal)))
        {
            var (exitCode, output, error) = QueryTool.Run(width, isTerminal, hasColor, ShellWords.Of(command["$ corpus ".Length..]));
            AssertFits(output, isTerminal ? width : int.MaxValue);
            received.Append('\n').Append(command).Append('\n').Append(output.Replace("\e", "\\e", StringComparison.Ordinal));
            foreach (var line in error.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                received.Append("! ").Append(line).Append('\n');
            if (exitCode != 0)
                received.Append(CultureInfo.InvariantCulture, $"exit code {exitCode}\n");
        }

        return received.ToString();
    }

    private static (int Width, bool IsTerminal, bool HasColor) Settings(string line)
    {
        var isTerminal = line.StartsWith("# terminal of ", StringComparison.Ordinal);
        Assert.True(isTerminal || line.StartsWith("# pipe", StringComparison.Ordinal), line);
        return (isTerminal ? int.Parse(line.Split(' ')[3], CultureInfo.InvariantCulture) : 80, isTerminal, line.EndsWith(", in colour", StringComparison.Ordinal));
    }

    // What is painted takes no columns.
    private static void AssertFits(string output, int width)
    {
        foreach (var line in output.Split('\n'))
        {
            var plain = string.Concat(line.Split('\e').Select((piece, i) => i == 0 ? piece : piece[(piece.IndexOf('m', StringComparison.Ordinal) + 1)..]));
            Assert.True(new StringInfo(plain).LengthInTextElements <= width, $"wider than the terminal: {plain}");
        }
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "Transcripts"));
}
