using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Opening;
using Corpus.Cli.Patterns;
using Corpus.Compiler;

namespace Corpus.Cli.Concordances;

/// <summary><c>corpus kwic</c>: every occurrence of a pattern in its context.</summary>
internal static class KwicCommand
{
    private const int NothingFound = 1;
    private const int UsualSeed = 1;

    private static readonly Option<int?> Sample = NumberOption.CreateOptional("--sample", "a random sample of so many lines, before they are sorted", 0);

    private static readonly Option<int> Seed = NumberOption.Create("--seed", "which sample: the same seed gives the same lines on every machine", UsualSeed, int.MinValue);

    private static readonly Option<int> Limit = NumberOption.Create("--limit", "how many lines at most; 0 for all", 0, 0);

    private static readonly Option<bool> Count = new("--count") { Description = "only how many occurrences there are" };

    public static Command Create() => ToolCommand.Create(
        "kwic",
        "Shows every occurrence of a word, phrase or pattern in its context (key word in context).",
        ["0: found", "1: it occurs nowhere", "2: the pattern or a corpus cannot be read"],
        [
            "corpus kwic haven",
            "corpus kwic 'de * haven' articles/ --sort 1R,left --limit 20",
            "corpus kwic 'haven*|kade' Krant.corpus --context sentence --from 2021",
            "corpus kwic '/(meester|man)$/i' --csv > lines.csv",
        ],
        [PatternArgument.Pattern, CorpusPaths.Any, ContextOption.Option, SortOption.Option, Sample, Seed, Limit, Count, CsvOption.Option, PatternArgument.MatchCase, .. ArticleFilter.Options, CorpusPaths.Language],
        Run);

    public static int Run(ToolRun run)
    {
        RefuseUncounted(run);
        var pattern = PatternArgument.Of(run);
        var sort = run.Parsed.GetValue(SortOption.Option) is { } by ? SortOption.Read(by) : [];
        using var opened = run.Open(run.Parsed.GetValue(CorpusPaths.Any) ?? []);
        var corpora = ArticleFilter.Apply(run, opened);
        return PatternArgument.Counting(() =>
        {
            var lines = ContextOption.Concordance(corpora.Articles, pattern, run.Parsed.GetValue(ContextOption.Option)!);
            return run.Parsed.GetValue(Count) ? WriteCount(run, lines) : Write(run, corpora, Chosen(run, lines, sort));
        });
    }

    // All occurrences are counted, whatever lines would be shown.
    private static void RefuseUncounted(ToolRun run)
    {
        if (run.Parsed.GetValue(Count) && new Option[] { SortOption.Option, Sample, Limit, CsvOption.Option }.FirstOrDefault(option => run.Parsed.GetResult(option) is { Implicit: false }) is { } other)
            throw new ToolException($"--count counts all occurrences, and {other.Name} has no part in it; leave one of them out");
    }

    private static Concordance<Article, ArticleFields> Chosen(ToolRun run, Concordance<Article, ArticleFields> lines, ConcordanceSort[] sort)
    {
        using var progress = run.Terminal.Progress(sort.Length > 0 ? "sorting" : "finding");
        if (run.Parsed.GetValue(Sample) is { } size)
            lines = lines.Sample(size, run.Parsed.GetValue(Seed));
        if (sort.Length > 0)
            lines = lines.Sort(sort);
        return run.Parsed.GetValue(Limit) is > 0 and var limit ? lines.Page(0, limit) : lines;
    }

    private static int WriteCount(ToolRun run, Concordance<Article, ArticleFields> lines)
    {
        var count = CountOf(run, lines);
        if (!run.IsJson)
            run.Terminal.Output.Write($"{ToolNumbers.Plain(count)}\n");
        else
            JsonOutput.Write(run.Terminal.Output, json => LineData.WriteCount(json, lines.Signature, count));
        return count > 0 ? ExitCodes.Success : NothingFound;
    }

    private static int CountOf(ToolRun run, Concordance<Article, ArticleFields> lines)
    {
        using var progress = run.Terminal.Progress("counting");
        return lines.Count;
    }

    // How many lines there are, nobody knows before all are found.
    private static int Write(ToolRun run, FilteredCorpora corpora, Concordance<Article, ArticleFields> lines)
    {
        var found = run.Terminal.Progress("finding", "lines", 0, lines, isLines: !run.IsJson);
        var count = run.IsJson ? LineData.WriteJson(run, corpora, lines.Signature, found)
            : run.Parsed.GetValue(CsvOption.Option) ? LineData.WriteCsv(run, corpora, found)
            : new LineText(run.Terminal, corpora).Write(found, run.Cancellation);
        return count > 0 ? ExitCodes.Success : NothingFound;
    }
}
