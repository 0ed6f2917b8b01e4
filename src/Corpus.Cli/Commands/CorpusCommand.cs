using System.CommandLine;
using Corpus.Cli.Checking;
using Corpus.Cli.Compiling;
using Corpus.Cli.Completing;
using Corpus.Cli.Concordances;
using Corpus.Cli.Counting;
using Corpus.Cli.Creating;
using Corpus.Cli.Describing;
using Corpus.Cli.Diffing;
using Corpus.Cli.Exchange.Exporting;
using Corpus.Cli.Exchange.Importing;
using Corpus.Cli.Searching;
using Corpus.Cli.Trends;
using Corpus.Cli.Verifying;

namespace Corpus.Cli.Commands;

/// <summary>The tool: all its verbs.</summary>
internal static class CorpusCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Works with text corpora: folders of article files, the images they are compiled into, and the assemblies and packages that have them.")
        {
            NewCommand.Create(),
            CheckCommand.Create(),
            CompileCommand.Create(),
            InfoCommand.Create(),
            StatsCommand.Create(),
            SearchCommand.Create(),
            KwicCommand.Create(),
            CollocatesCommand.Create(),
            KeynessCommand.Create(),
            TrendCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            DiffCommand.Create(),
            VerifyCommand.Create(),
            CompletionCommand.Create(),
        };
        root.Options.Add(GlobalOptions.Json);
        root.Options.Add(GlobalOptions.Color);
        HelpWithExamples.AddTo(root);
        return root;
    }
}
