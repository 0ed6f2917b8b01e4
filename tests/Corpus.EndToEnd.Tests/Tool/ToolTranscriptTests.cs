using Corpus.Cli.Tests;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests.Tool;

/// <summary>The packed tool as a process, at a shell, compared with checked-in transcripts: of every verb, of what it refuses, and those that its own tests have of the verbs that ask a corpus.</summary>
/// <remarks>Each transcript has a folder of its own to begin with, in which <c>Krant</c>, <c>Havenpost</c> and <c>Proefbank</c> are images of the repository's corpora, and <c>corpus</c> are their files.</remarks>
[Collection(PackedPackages.ToolTests)]
public sealed class ToolTranscriptTests(PackedPackages packages)
{
    private static readonly string[] Corpora = ["Krant", "Havenpost", "Proefbank"];

    public static TheoryData<string> Sessions => [.. Transcript.NamesIn(Folder)];

    public static TheoryData<string> Queries => [.. Transcript.NamesIn(QueryFolder).Where(name => name.EndsWith("-pipe.txt", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Sessions))]
    public void The_packed_tool_writes_what_the_transcript_says(string name) => Play(Path.Combine(Folder, name));

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_packed_tool_answers_what_its_own_tests_expect(string name) => Play(Path.Combine(QueryFolder, name));

    private static string Folder => Path.Combine(Repository.Root, "tests", "Corpus.EndToEnd.Tests", "Tool", "Transcripts");

    private static string QueryFolder => Path.Combine(Repository.Root, "tests", "Corpus.Cli.Tests", "Transcripts");

    // Compiled once: these tests run one after the other.
    private string Images()
    {
        var images = Path.Combine(packages.Root, "images");
        if (Directory.Exists(images))
            return images;
        Directory.CreateDirectory(images);
        foreach (var name in Corpora)
            packages.Tool(images, "compile", Path.Combine(Repository.Root, "corpus", name), "-o", name).ShouldSucceed();
        return images;
    }

    private void Play(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = packages.NewProject().Folder;
        File.Delete(Path.Combine(folder, "nuget.config"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "corpus"), Path.Combine(Repository.Root, "corpus"));
        foreach (var name in Corpora)
            File.Copy(Path.Combine(Images(), name), Path.Combine(folder, name));

        Transcript.Check(path, (_, command) => ToolShell.Run(packages, folder, command));
    }
}
