using System.CommandLine;
using Corpus.Compiler;
using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary><c>corpus diff</c>: the command line of it.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "what was published: an image (.corpus) or a folder of article files" };
        var now = new Argument<string>("NEW") { Description = "what is to be published: an image or a folder" };
        var from = new Option<string?>("--from") { Description = "the version of OLD, to propose the next one", HelpName = "MAJOR.MINOR.PATCH" };
        var language = new Option<string?>("--language")
        {
            Description = "the BCP 47 tag of the articles of folders; where one side is an image, that of the image unless given",
        };
        var command = new Command("diff", "Prints what changed between two corpora, what it means for programs that use them, and the next version. "
            + "Exit code 0: nothing; 1: something; 2: it could not be found out.")
        {
            old, now, from, language,
        };
        command.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            return Run(
                parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetValue(from), parsed.GetValue(language), interruption.Token);
        });
        return command;
    }

    private static int Run(string oldPath, string newPath, string? from, string? language, CancellationToken cancellation)
    {
        PackageVersion version = default;
        if (from is not null && !PackageVersion.TryParse(from, out version))
            return Refuse($"'{from}' is not a version; write three numbers, as in --from 1.4.2");

        try
        {
            var reader = new CorpusReader(language, cancellation);
            if (reader.ReadBoth(oldPath, newPath) is not var (old, now))
                return Refuse(reader.Problem!);

            var changes = BaselineComparer.Compare(old.Entries, now.Entries);
            DiffReport.Write(Console.Out, changes, from is null ? null : version);
            return changes.Count == 0 ? ExitCodes.Success : ExitCodes.Different;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CorpusImageException)
        {
            return Refuse(failure.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }

    private static int Refuse(string problem)
    {
        Console.Error.WriteLine($"corpus: {problem}");
        return ExitCodes.Usage;
    }
}
