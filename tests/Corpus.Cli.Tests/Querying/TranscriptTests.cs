using System.Globalization;
using System.Runtime.CompilerServices;

namespace Corpus.Cli.Tests.Querying;

/// <summary>What the verbs that ask a corpus write, compared with checked-in transcripts, which the packed tool writes too.</summary>
/// <remarks>
/// A transcript's first line says where the tool writes: <c># pipe</c>, or <c># terminal of 40 columns</c>, perhaps <c>, in colour</c>. Commands are quoted as for a shell.
/// </remarks>
public sealed class TranscriptTests
{
    public static TheoryData<string> Names => [.. Transcript.NamesIn(Folder())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Commands_write_what_the_transcript_says(string name) => Transcript.Check(Path.Combine(Folder(), name), Run);

    private static (int ExitCode, string Output, string Error) Run(string circumstances, string command)
    {
        var (width, isTerminal, hasColor) = Settings(circumstances);
        var written = QueryTool.Run(width, isTerminal, hasColor, ShellWords.Of(command["corpus ".Length..]));
        AssertFits(written.Output, isTerminal ? width : int.MaxValue);
        return written;
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
