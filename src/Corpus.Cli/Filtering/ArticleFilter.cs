using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Filtering;

/// <summary>Which articles a command works on: the options for it, and the articles that they choose. What several of them say holds together.</summary>
/// <remarks>
/// Each option is a search of its own, so that all of them mean what <c>section:sport</c> and <c>date:2021..2022</c> mean in a query. A date lies within a time if all of it does, as far as it is
/// known: an article of 2022 is not taken by <c>--from 2022-03</c>, and one without a date by neither end.
/// </remarks>
internal static class ArticleFilter
{
    private static readonly SearchOptions Silent = new() { MaxPassages = 0 };

    private static readonly Option<string?> Where = new("--where")
    {
        Description = "only articles that this search finds, as in 'haven section:sport -date:2021'",
        HelpName = "QUERY",
        Validators =
        {
            result =>
            {
                if (result.Tokens is [var token] && token.Value.StartsWith("--", StringComparison.Ordinal))
                    result.AddError($"--where needs a query, and '{token.Value}' is an option");
            },
        },
    };

    private static readonly Option<string?> From = new("--from")
    {
        Description = "only articles that are surely not of before this day, month or year, as in 2022-03",
        HelpName = "DATE",
    };

    private static readonly Option<string?> To = new("--to")
    {
        Description = "only articles that are surely not of after this day, month or year",
        HelpName = "DATE",
    };

    private static readonly Option<string[]> Field = new("--field")
    {
        Description = "only articles whose key has this value, as in section=sport; of several, all must hold",
        HelpName = "KEY=VALUE",
    };

    /// <summary>The options, for a command that takes a filter.</summary>
    public static IReadOnlyList<Option> Options { get; } = [Where, From, To, Field];

    /// <summary>Whether any of them was given.</summary>
    public static bool IsGiven(ParseResult parsed)
        => parsed.GetValue(Where) is not null || parsed.GetValue(From) is not null || parsed.GetValue(To) is not null || parsed.GetValue(Field) is { Length: > 0 };

    /// <summary>Opens nothing, finds the articles, and observes that the run is cancelled. O(articles) for each option that was given.</summary>
    /// <exception cref="ToolException">An option cannot be read, no corpus has the key, or a corpus was named twice.</exception>
    public static FilteredCorpora Apply(ToolRun run, OpenedCorpora corpora)
    {
        corpora.RefuseRepeated();
        using var progress = run.Terminal.Progress("filtering");
        var parts = corpora.Corpora.Select(corpus => corpus.Articles.WithCancellation(run.Cancellation)).ToArray();
        if (Dates(run.Parsed.GetValue(From), run.Parsed.GetValue(To)) is { } dates)
            parts = Found(parts, SearchQuery.Parse(dates));
        foreach (var field in run.Parsed.GetValue(Field) ?? [])
            parts = HavingField(parts, field);
        if (run.Parsed.GetValue(Where) is { } where)
            parts = QueryErrors.Pointing("--where", where, () => Found(parts, SearchQuery.Parse(where)));
        return new FilteredCorpora(corpora.Corpora, parts);
    }

    /// <summary>The clause of a search that asks for articles of a time; null where there is no end.</summary>
    /// <exception cref="ToolException">One is no date, or they are the wrong way round.</exception>
    private static string? Dates(string? from, string? to)
    {
        if (from is null && to is null)
            return null;
        CheckDate("--from", from);
        CheckDate("--to", to);
        var interval = $"{from ?? ".."}/{to ?? ".."}";
        return DateInterval.TryParse(interval, out _, out var problem)
            ? Clause(SearchClause.DateField, interval)
            : throw new ToolException($"there is no time from {from ?? "the beginning"} to {to ?? "the end"}: {problem}");
    }

    private static void CheckDate(string option, string? text)
    {
        if (text is null)
            return;
        if (!PartialDate.TryParse(text, out var date, out var problem))
            throw new ToolException($"{option} '{text}' is no date: {problem}");
        if (date.IsUnknown)
            throw new ToolException($"{option} needs a date, as in {option} 2022-03");
    }

    private static ArticleQuery<ToolArticle, ToolFields>[] HavingField(ArticleQuery<ToolArticle, ToolFields>[] parts, string field)
    {
        var equals = field.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1)
            throw new ToolException($"--field '{field}' needs a key and a value, as in --field section=sport");
        try
        {
            return Found(parts, SearchQuery.Parse(Clause(field[..equals], field[(equals + 1)..])));
        }
        catch (SearchSyntaxException problem)
        {
            throw new ToolException($"--field '{field}': {problem.Message}", innerException: problem);
        }
    }

    private static string Clause(string field, string value) => SearchText.Of(new SearchClause(SearchOccurrence.Optional, SearchClauseKind.Field, value, field, 0, 0));

    private static ArticleQuery<ToolArticle, ToolFields>[] Found(ArticleQuery<ToolArticle, ToolFields>[] parts, SearchQuery query)
    {
        var found = parts.ToDictionary(part => part.Selection.Image, _ => new List<int>());
        foreach (var hit in Corpora.Of([.. parts]).Search(query, Silent))
            found[hit.Article.Image].Add(hit.Article.Ordinal);
        return [.. parts.Select(part => part.Where(new FoundArticles(new AnsweredSelection(part.Selection.Image, [.. found[part.Selection.Image].Order()], default), query)))];
    }
}
