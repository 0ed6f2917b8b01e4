using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Opening;
using Corpus.Cli.Patterns;
using Corpus.Cli.Tables;
using Corpus.Compiler;

namespace Corpus.Cli.Counting;

/// <summary><c>corpus stats</c>: how much there is in corpora, and their most frequent words.</summary>
internal static class StatsCommand
{
    private const int UsualTop = 10;
    private const string UsualBy = "year";

    private static readonly Option<int> Top = NumberOption.Create("--top", "how many of the most frequent words; 0 for all", UsualTop, 0);

    private static readonly Option<bool> Lemmas = new("--lemmas") { Description = "lemmas in place of words, of articles that came with them (CoNLL-U)" };

    private static readonly Option<int?> NGrams = NumberOption.CreateOptional("--ngrams", "n-grams of so many words in place of words", 1, 5);

    private static readonly Option<string[]> By = new("--by")
    {
        Description = "count articles by year, month, day, language, corpus or a key, as in section; may be given again; year where it is not given",
        HelpName = "KEY",
    };

    public static Command Create() => ToolCommand.Create(
        "stats",
        "Counts articles, tokens, types, sentences, paragraphs and quotations, tells how diverse the words are, and lists the most frequent.",
        ["0: done", "2: a corpus cannot be read"],
        [
            "corpus stats",
            "corpus stats articles/ --words-only --top 20 --by section --by year",
            "corpus stats Krant.corpus --ngrams 2 --from 2022 --json",
        ],
        [CorpusPaths.Any, Top, TableOptions.WordsOnly, PatternArgument.MatchCase, Lemmas, NGrams, By, .. ArticleFilter.Options, CorpusPaths.Language],
        Run);

    public static int Run(ToolRun run)
    {
        if (run.Parsed.GetValue(Lemmas) && run.Parsed.GetValue(NGrams) is not null)
            throw new ToolException("--lemmas and --ngrams list different things; leave one of them out");
        using var opened = run.Open(run.Parsed.GetValue(CorpusPaths.Any) ?? []);
        var corpora = ArticleFilter.Apply(run, opened);
        var (matchCase, wordsOnly) = (run.Parsed.GetValue(PatternArgument.MatchCase), run.Parsed.GetValue(TableOptions.WordsOnly));
        var by = run.Parsed.GetValue(By) is { Length: > 0 } given ? given : [UsualBy];
        var groups = by.Select(key => GroupedArticles.Of(corpora, key, run.Terminal)).ToList();
        var output = new StatsOutput(run, CorpusFigures.Of(corpora.Articles, run.Terminal, matchCase, wordsOnly), groups, run.Parsed.GetValue(Top));
        if (run.Parsed.GetValue(Lemmas))
            output.Write("lemmas", Count(run, "lemmas", corpora.Articles.LemmaList), "count");
        else if (run.Parsed.GetValue(NGrams) is { } n)
            output.Write("ngrams", PatternArgument.Counting(() => Count(run, "n-grams", () => corpora.Articles.NGrams(n, matchCase: matchCase, wordsOnly: wordsOnly))), "count");
        else
            output.Write("words", Count(run, "words", () => corpora.Articles.FrequencyList(matchCase, wordsOnly)), "count");
        return ExitCodes.Success;
    }

    private static TList Count<TList>(ToolRun run, string what, Func<TList> count)
    {
        using var progress = run.Terminal.Progress($"counting {what}");
        return count();
    }
}
