using System.CommandLine;

namespace Corpus.Cli.Commands;

/// <summary>The argument and the option of every command that reads corpora.</summary>
internal static class CorpusPaths
{
    private const string Kinds = "a folder of article files, an article file, an image (.corpus, .parts), an assembly (.dll, .exe), a package (.nupkg), or - for standard input";

    /// <summary>Any number of corpora, which are read as one.</summary>
    public static Argument<string[]> Any { get; } = new("PATH")
    {
        Description = $"{Kinds}; without any, the folder where you are",
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { UnknownOption.RefuseInPaths },
    };

    /// <summary>The language of articles that are compiled.</summary>
    public static Option<string?> Language { get; } = new("--language") { Description = "the BCP 47 tag of article files whose card does not say it, as in nl", HelpName = "TAG" };
}
