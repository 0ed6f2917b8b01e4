using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Opening;
using Corpus.Cli.Patterns;
using Corpus.Cli.Tables;
using Corpus.Compiler;

namespace Corpus.Cli.Counting;

/// <summary><c>corpus keyness</c>: the words that some articles have more, or less, than others.</summary>
internal static class KeynessCommand
{
    private const string Rest = "rest";

    private static readonly Argument<string> Target = new("TARGET")
    {
        Description = "the corpus whose words are wanted; the filters choose articles of it",
        Validators = { UnknownOption.RefuseInPaths },
    };

    private static readonly Argument<string?> Reference = new("REFERENCE")
    {
        Description = "the corpus that it is compared with, all of it",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { UnknownOption.RefuseInPaths },
    };

    private static readonly Option<string?> Against = new("--against")
    {
        Description = "rest: compare the articles that the filters choose with all others of the same corpus",
        HelpName = Rest,
        Validators =
        {
            result =>
            {
                if (result.Tokens is [var token] && token.Value != Rest)
                    result.AddError($"--against takes nothing but {Rest}, and not '{token.Value}'; name another corpus as the second path");
            },
        },
    };

    private static readonly Option<bool> Negative = new("--negative") { Description = "the words that the target has less, the most under-used first" };

    private static readonly Option<KeynessMeasure> Measure = EnumNames<KeynessMeasure>.Option("--measure", "what to sort by, as in logRatio", KeynessMeasure.LogLikelihood);

    public static Command Create() => ToolCommand.Create(
        "keyness",
        "Lists the words that some articles have more often than others, the most over-used first.",
        ["0: done", "2: a corpus cannot be read"],
        [
            "corpus keyness Krant.corpus Havenpost.corpus --words-only",
            "corpus keyness articles/ --field section=sport --against rest --measure logRatio --min-count 3",
            "corpus keyness articles/ --from 2023 --against rest --negative --top 10",
        ],
        [
            Target, Reference, Against, Negative, Measure, TableOptions.MinCount, TableOptions.WordsOnly, PatternArgument.MatchCase, TableOptions.Top, CsvOption.Option, .. ArticleFilter.Options,
            CorpusPaths.Language,
        ],
        Run);

    public static int Run(ToolRun run)
    {
        var reference = run.Parsed.GetValue(Reference);
        CheckSides(run.Parsed, reference);
        using var opened = run.Open([run.Parsed.GetRequiredValue(Target)]);
        var target = ArticleFilter.Apply(run, opened);
        using var other = reference is null ? null : run.Open([reference]);
        var list = PatternArgument.Counting(() => List(run, target.Articles, other is null ? target.Rest : other.Articles.WithCancellation(run.Cancellation)));
        if (list.Size == 0 || list.ReferenceSize == 0)
            throw new ToolException($"the {(list.Size == 0 ? "target" : "reference")} has no words, so there is nothing to compare; look at the filters");
        var output = new TableOutput(run);
        string[] kept = [EnumNames<KeynessMeasure>.Of(list.Measure), "frequency", "referenceFrequency"];
        if (!run.Parsed.GetValue(Negative))
            output.Write(list, kept);
        else
            output.Write(list, UnderUsed(list), list.Count(word => word.Table.Sign < 0), kept);
        return ExitCodes.Success;
    }

    private static void CheckSides(ParseResult parsed, string? reference)
    {
        var isRest = parsed.GetValue(Against) is not null;
        if (isRest && reference is not null)
            throw new ToolException("REFERENCE and --against rest are two references; leave one of them out");
        if (!isRest && reference is null)
            throw new ToolException("name the corpus to compare with as the second path; or choose articles with --where, --field, --from or --to, and add --against rest");
        if (isRest && !ArticleFilter.IsGiven(parsed))
            throw new ToolException("--against rest leaves no rest: choose articles with --where, --field, --from or --to");
    }

    private static KeynessList List(ToolRun run, CombinedQuery target, CombinedQuery reference)
    {
        var parsed = run.Parsed;
        using var progress = run.Terminal.Progress("counting");
        return target.Keyness(
            reference, parsed.GetValue(Measure), parsed.GetValue(TableOptions.MinCount), parsed.GetValue(PatternArgument.MatchCase), parsed.GetValue(TableOptions.WordsOnly));
    }

    // By BIC, which is of over-use and under-use alike, they stand among the others.
    private static IEnumerable<Keyword> UnderUsed(KeynessList list)
    {
        var places = Enumerable.Range(0, list.Count);
        return (list.Measure == KeynessMeasure.Bic ? places : places.Reverse()).Select(place => list[place]).Where(word => word.Table.Sign < 0);
    }
}
