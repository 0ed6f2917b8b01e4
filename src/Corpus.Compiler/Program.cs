using System.CommandLine;
using System.Text;
using Corpus.Compiler;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Gold;
using Corpus.Compiler.Integrity;
using Corpus.Compiler.Packaging;
using Corpus.Compiler.Pins;
using Corpus.Compiler.Splitting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Works with corpora: folders of article files, and the images they are compiled into.")
{
    CompileCommand.Create(),
    VerifyCommand.Create(),
    PackageCommand.Create(),
    LicensesCommand.Create(),
    SplitCommand.Create(),
    WeighCommand.Create(),
    TextsCommand.Create(),
    GoldCommand.Create(),
};

return ToolCommandLine.Run(root, args, hasResponseFiles: true);
