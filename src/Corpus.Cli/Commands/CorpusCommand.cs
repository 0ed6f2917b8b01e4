using System.CommandLine;
using Corpus.Cli.Concordances;
using Corpus.Cli.Counting;
using Corpus.Cli.Describing;
using Corpus.Cli.Diffing;
using Corpus.Cli.Searching;
using Corpus.Cli.Trends;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Integrity;

namespace Corpus.Cli.Commands;

/// <summary>The tool: all its verbs.</summary>
internal static class CorpusCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Works with text corpora: folders of article files, the images they are compiled into, and the assemblies and packages that have them.")
        {
            CompileCommand.Create(),
            InfoCommand.Create(),
            StatsCommand.Create(),
            SearchCommand.Create(),
            KwicCommand.Create(),
            CollocatesCommand.Create(),
            KeynessCommand.Create(),
            TrendCommand.Create(),
            DiffCommand.Create(),
            VerifyCommand.Create(),
        };
        root.Options.Add(GlobalOptions.Json);
        root.Options.Add(GlobalOptions.Color);
        HelpWithExamples.AddTo(root);
        return root;
    }
}
