using System.CommandLine;
using Corpus.Compiler.Integrity;

namespace Corpus.Compiler.Pins;

/// <summary><c>corpus texts</c>, which the build calls: writes the texts of the corpora that a project references, for the compiler of C# to look for the words of pinned spans in.</summary>
internal static class TextsCommand
{
    public static Command Create()
    {
        var assemblies = new Argument<string[]>("ASSEMBLY") { Description = "assemblies, with corpora or without", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string>("--output", "-o") { Description = "the file to write", Required = true, HelpName = "FILE" };
        var limit = new Option<long>("--limit") { Description = "a corpus with more bytes of text is left out", Required = true, HelpName = "BYTES" };
        var command = new Command("texts", "Writes the texts of the corpora in assemblies.") { assemblies, output, limit };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetValue(assemblies) ?? [], parsed.GetRequiredValue(output), parsed.GetRequiredValue(limit)));
        return command;
    }

    internal static int Run(IReadOnlyList<string> assemblies, string output, long limit)
    {
        try
        {
            Write(assemblies, output, limit);
            return ExitCodes.Success;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or IntegrityException or CorpusImageException)
        {
            // In the form that MSBuild takes for an error, so that a build shows it.
            Console.Error.WriteLine($"corpus : error CORP9001: the texts of the corpora that the project references were not written: {failure.Message.TrimEnd('.')}; CorpusPins set to false does without them");
            return ExitCodes.Usage;
        }
    }

    // Whole or not at all: who reads it may come at any time.
    private static void Write(IReadOnlyList<string> assemblies, string output, long limit)
    {
        var path = output + ".tmp";
        try
        {
            using (var writer = new StreamWriter(path))
                TextsWriter.Write(assemblies, writer, limit);
            File.Move(path, output, overwrite: true);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }
}
