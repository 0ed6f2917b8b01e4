using System.CommandLine;
using System.Text;
using Corpus.Cli.Diffing;
using Corpus.Compiler;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Integrity;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Works with corpora: folders of article files, and the images they are compiled into.")
{
    CompileCommand.Create(),
    DiffCommand.Create(),
    VerifyCommand.Create(),
};

return ToolCommandLine.Run(root, args);
