using System.Text;
using Corpus.Cli.Commands;
using Corpus.Cli.Terminals;
using Corpus.Compiler;

Console.SetError(StandardError.Open());
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Words are compared in composed form, which .NET leaves undone without ICU, and says nothing.
if (!"e\u0301".Normalize().Equals("\u00E9", StringComparison.Ordinal))
{
    Console.Error.WriteLine("corpus: words cannot be compared without ICU, the library of Unicode; unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install libicu");
    return ExitCodes.Usage;
}

return ToolCommandLine.Run(CorpusCommand.Create(), args is ["help", .. var verb] ? [.. verb, "--help"] : args, hasResponseFiles: false);
