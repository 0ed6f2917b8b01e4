using System.Text;
using Corpus.Cli.Commands;
using Corpus.Compiler;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ToolCommandLine.Run(CorpusCommand.Create(), args, hasResponseFiles: false);
