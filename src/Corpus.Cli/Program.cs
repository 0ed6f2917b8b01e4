using System.CommandLine;
using System.Text;
using Corpus.Cli;
using Corpus.Cli.Compiling;
using Corpus.Cli.Diffing;
using Corpus.Cli.Integrity;
using Corpus.Cli.Packaging;
using Corpus.Cli.Splitting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Works with corpora: folders of article files, and the images they are compiled into.")
{
    CompileCommand.Create(),
    DiffCommand.Create(),
    VerifyCommand.Create(),
    PackageCommand.Create(),
    LicensesCommand.Create(),
    SplitCommand.Create(),
    WeighCommand.Create(),
};

var parsed = root.Parse(args);

// Commands that write handle interruption themselves; the others may simply end.
return parsed.Errors.Count > 0 ? Usage(parsed) : parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null });

static int Usage(ParseResult parsed)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine($"corpus: {error.Message}");
    Console.Error.WriteLine("corpus: 'corpus --help' lists what there is.");
    return ExitCodes.Usage;
}
