using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Opening;
using Corpus.Cli.Patterns;
using Corpus.Cli.Tables;
using Corpus.Compiler;

namespace Corpus.Cli.Trends;

/// <summary><c>corpus trend</c>: how often a pattern occurs in the course of time.</summary>
internal static class TrendCommand
{
    private static readonly Option<TimePeriod> By = EnumNames<TimePeriod>.Option("--by", "how time is divided: year, month or day", TimePeriod.Year);

    private static readonly Option<string?> Plot = new("--plot") { Description = "draw it into a file, .svg or .png, instead of writing it", HelpName = "FILE" };

    public static Command Create() => ToolCommand.Create(
        "trend",
        "Shows how often a pattern occurs for each million tokens of a year, month or day.",
        ["0: done", "2: the pattern or a corpus cannot be read, or the plot cannot be written"],
        [
            "corpus trend haven",
            "corpus trend 'haven*|kade' articles/ --by month --from 2021 --to 2022",
            "corpus trend haven Krant.corpus --plot haven.svg",
        ],
        [PatternArgument.Pattern, CorpusPaths.Any, By, Plot, PatternArgument.MatchCase, CsvOption.Option, .. ArticleFilter.Options, CorpusPaths.Language],
        Run);

    public static int Run(ToolRun run)
    {
        var pattern = PatternArgument.Of(run);
        if (run.Parsed.GetValue(Plot) is not null && (run.IsJson || run.Parsed.GetValue(CsvOption.Option)))
            throw new ToolException("--plot writes a picture, and no JSON or CSV; leave one of them out");
        using var plot = run.Parsed.GetValue(Plot) is { } path ? new TrendFile(path, run.Cancellation) : null;
        using var opened = run.Open(run.Parsed.GetValue(CorpusPaths.Any) ?? []);
        var articles = ArticleFilter.Apply(run, opened).Articles;
        var trend = PatternArgument.Counting(() => Count(run, articles, pattern));
        if (plot is not null)
            Draw(run, plot, trend);
        else if (run.Terminal.IsTerminal && !run.IsJson && !run.Parsed.GetValue(CsvOption.Option))
            new TrendChart(run.Terminal).Write(trend);
        else
            new TableOutput(run).Write(trend);
        return ExitCodes.Success;
    }

    private static Trend Count(ToolRun run, CombinedQuery articles, WordPattern pattern)
    {
        using var progress = run.Terminal.Progress("counting");
        return articles.Trend(pattern, run.Parsed.GetValue(By));
    }

    private static void Draw(ToolRun run, TrendFile plot, Trend trend)
    {
        using var progress = run.Terminal.Progress("drawing");
        plot.Write(trend);
    }
}
