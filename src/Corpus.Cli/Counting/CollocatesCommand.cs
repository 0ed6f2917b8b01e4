using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Opening;
using Corpus.Cli.Patterns;
using Corpus.Cli.Tables;
using Corpus.Compiler;

namespace Corpus.Cli.Counting;

/// <summary><c>corpus collocates</c>: the words that occur near a pattern.</summary>
internal static class CollocatesCommand
{
    private const int UsualWindow = 5;

    private static readonly Option<int?> Window = NumberOption.CreateOptional("--window", $"so many tokens on each side are near; {UsualWindow} where nothing else is said", 1);

    private static readonly Option<int?> Left = NumberOption.CreateOptional("--left", "so many tokens before it are near, and none behind it unless --right says so", 0);

    private static readonly Option<int?> Right = NumberOption.CreateOptional("--right", "so many tokens behind it are near, and none before it unless --left says so", 0);

    private static readonly Option<ContextUnit?> Within = new("--within")
    {
        Description = "what stands in the same unit is near, and units are counted",
        HelpName = "sentence|paragraph|article",
        CustomParser = result =>
        {
            if (!EnumNames<ContextUnit>.TryRead(result.Tokens[0].Value, out var unit))
                result.AddError($"--within has no '{result.Tokens[0].Value}': it is one of {EnumNames<ContextUnit>.All}");
            return unit;
        },
    };

    private static readonly Option<AssociationMeasure> Measure = EnumNames<AssociationMeasure>.Option("--measure", "what to sort by, as in logDice", AssociationMeasure.LogLikelihood);

    public static Command Create() => ToolCommand.Create(
        "collocates",
        "Lists the words that occur near a pattern, the most strongly associated first.",
        ["0: done", "2: the pattern or a corpus cannot be read"],
        [
            "corpus collocates haven",
            "corpus collocates haven articles/ --window 3 --measure logDice --min-count 2 --words-only",
            "corpus collocates 'haven*' Krant.corpus --within sentence --csv --top 0 > haven.csv",
        ],
        [
            PatternArgument.Pattern, CorpusPaths.Any, Window, Left, Right, Within, Measure, TableOptions.MinCount, TableOptions.WordsOnly, PatternArgument.MatchCase, TableOptions.Top,
            CsvOption.Option, .. ArticleFilter.Options, CorpusPaths.Language,
        ],
        Run);

    public static int Run(ToolRun run)
    {
        CheckNear(run.Parsed);
        var pattern = PatternArgument.Of(run);
        using var opened = run.Open(run.Parsed.GetValue(CorpusPaths.Any) ?? []);
        var articles = ArticleFilter.Apply(run, opened).Articles;
        var list = PatternArgument.Counting(() => Counted(run, articles, pattern));
        new TableOutput(run).Write(list, EnumNames<AssociationMeasure>.Of(list.Measure), "observed");
        return ExitCodes.Success;
    }

    private static void CheckNear(ParseResult parsed)
    {
        var isUnequal = parsed.GetValue(Left) is not null || parsed.GetValue(Right) is not null;
        if ((parsed.GetValue(Window) is null ? 0 : 1) + (isUnequal ? 1 : 0) + (parsed.GetValue(Within) is null ? 0 : 1) > 1)
            throw new ToolException("--window, --left and --right, and --within say in different ways what is near; give one of them");
        if (isUnequal && (parsed.GetValue(Left) ?? 0) + (long)(parsed.GetValue(Right) ?? 0) == 0)
            throw new ToolException("--left 0 and --right 0 leave nothing near; make one of them more");
    }

    private static CollocationList Counted(ToolRun run, CombinedQuery articles, WordPattern pattern)
    {
        using var progress = run.Terminal.Progress("counting");
        return List(run.Parsed, articles, pattern);
    }

    private static CollocationList List(ParseResult parsed, CombinedQuery articles, WordPattern pattern)
    {
        var (measure, minCount) = (parsed.GetValue(Measure), parsed.GetValue(TableOptions.MinCount));
        var (matchCase, wordsOnly) = (parsed.GetValue(PatternArgument.MatchCase), parsed.GetValue(TableOptions.WordsOnly));
        if (parsed.GetValue(Within) is { } unit)
            return articles.Collocations(pattern, unit, measure, minCount, matchCase, wordsOnly);
        if (parsed.GetValue(Left) is null && parsed.GetValue(Right) is null)
            return articles.Collocations(pattern, parsed.GetValue(Window) ?? UsualWindow, measure, minCount, matchCase, wordsOnly);
        return articles.Collocations(pattern, parsed.GetValue(Left) ?? 0, parsed.GetValue(Right) ?? 0, measure, minCount, matchCase, wordsOnly);
    }
}
