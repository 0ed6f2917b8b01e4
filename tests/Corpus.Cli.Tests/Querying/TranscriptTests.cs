using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Cli.Tests.Querying;

/// <summary>What the verbs that ask a corpus write, compared with checked-in transcripts.</summary>
/// <remarks>
/// A transcript's first line says where the tool writes: <c># pipe</c>, or <c># terminal of 40 columns</c>, perhaps <c>, in colour</c>. A line <c>$ corpus …</c> is a command, quoted as for a shell; below
/// it stand what it writes, the lines of standard error behind <c>! </c>, and the exit code where it is not 0. Escape characters are written <c>\e</c>. Where something else comes out, it is put
/// beside the transcript as <c>.received.txt</c>, for a person to look at.
/// </remarks>
public sealed class TranscriptTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder(), "*.txt").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".received.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

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
            var (exitCode, output, error) = QueryTool.Run(width, isTerminal, hasColor, Words(command["$ corpus ".Length..]));
            AssertFits(output, isTerminal ? width : int.MaxValue);
            received.Append('\n').Append(command).Append('\n').Append(output.Replace("\e", "\\e", StringComparison.Ordinal));
            foreach (var line in error.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                received.Append("! ").Append(line).Append('\n');
            if (exitCode != 0)
                received.Append("exit code ").Append(exitCode).Append('\n');
        }

        return received.ToString();
    }

    private static (int Width, bool IsTerminal, bool HasColor) Settings(string line)
    {
        var isTerminal = line.StartsWith("# terminal of ", StringComparison.Ordinal);
        Assert.True(isTerminal || line.StartsWith("# pipe", StringComparison.Ordinal), line);
        return (isTerminal ? int.Parse(line.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture) : 80, isTerminal, line.EndsWith(", in colour", StringComparison.Ordinal));
    }

    // What is painted takes no columns.
    private static void AssertFits(string output, int width)
    {
        foreach (var line in output.Split('\n'))
        {
            var plain = System.Text.RegularExpressions.Regex.Replace(line, @"\e\[[0-9;]*m", "");
            Assert.True(new System.Globalization.StringInfo(plain).LengthInTextElements <= width, $"wider than {width}: {plain}");
        }
    }

    private static string[] Words(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        foreach (var c in command)
        {
            if (quote != '\0' ? c == quote : c is '\'' or '"')
                (quote, isWord) = (quote == '\0' ? c : '\0', true);
            else if (c != ' ' || quote != '\0')
                (_, isWord) = (word.Append(c), true);
            else if (isWord)
                (_, isWord) = (Take(words, word), false);
        }

        if (isWord)
            Take(words, word);
        return [.. words];
    }

    private static int Take(List<string> words, StringBuilder word)
    {
        words.Add(word.ToString());
        word.Clear();
        return words.Count;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "Transcripts"));
}
