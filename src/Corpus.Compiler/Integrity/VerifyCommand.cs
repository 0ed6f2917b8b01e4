using System.CommandLine;

namespace Corpus.Compiler.Integrity;

/// <summary><c>corpus verify</c>: the command line of it.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "an image (.corpus), a package (.nupkg), an assembly (.dll, .exe), a list of parts (.parts), or a folder of them",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("verify", "Checks corpora to the last byte, where they lie, and names the first damaged article. Exit code 0: fine; 1: damaged, or a "
            + "part is missing; 2: something cannot be checked.")
        {
            paths,
        };
        command.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            try
            {
                return new Verifier(Console.Out, Console.Error, interruption.Token).Run(parsed.GetRequiredValue(paths));
            }
            catch (OperationCanceledException)
            {
                Console.Error.WriteLine("corpus: interrupted");
                return ExitCodes.Interrupted;
            }
        });
        return command;
    }
}
