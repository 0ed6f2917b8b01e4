using System.CommandLine;

namespace Corpus.Compiler.Splitting;

/// <summary><c>corpus split</c>, which builds call: the command line of it.</summary>
internal static class SplitCommand
{
    public static Command Create()
    {
        var image = new Argument<string>("IMAGE") { Description = "the image to split" };
        var size = new Option<long>("--size") { Description = "the size of each part but the last, in bytes", Required = true, HelpName = "BYTES" };
        var output = new Option<string>("--output", "-o") { Description = "the folder for the parts and the list of them", Required = true, HelpName = "DIR" };
        var package = new Option<string?>("--package") { Description = "the id of the package of the corpus, whose parts are in ID.Part1 and so on", HelpName = "ID" };
        var command = new Command("split", "Splits an image that is too large for one package.") { image, size, output, package };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            return Run(
                parsed.GetRequiredValue(image), parsed.GetRequiredValue(size), parsed.GetRequiredValue(output), parsed.GetValue(package), interruption.Token);
        });
        return command;
    }

    private static int Run(string image, long size, string output, string? package, CancellationToken cancellation)
    {
        if (size < 1)
            return Refuse($"--size {size} is no size of a part; give a number of bytes, such as 200000000");
        if (package is not null && !PartsFile.IsPackageId(package))
            return Refuse($"--package '{package}' is no id of a package; give letters, digits, and '.', '-' or '_' between them");

        try
        {
            ImageSplitter.Split(image, size, output, package, cancellation);
            return ExitCodes.Success;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Refuse($"'{image}' was not split into '{output}': {failure.Message}");
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("corpus: interrupted; the list of parts was not written");
            return ExitCodes.Interrupted;
        }
    }

    // In the form that MSBuild takes for an error, so that a build shows it.
    private static int Refuse(string problem)
    {
        Console.Error.WriteLine($"corpus : error CORP9001: {problem}");
        return ExitCodes.Usage;
    }
}
