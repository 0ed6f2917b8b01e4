using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Opening;
using Corpus.Compiler;

namespace Corpus.Cli.Searching;

/// <summary><c>corpus search</c>: the articles that have words of a query, the best first.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 20;
    private const int NothingFound = 1;

    private static readonly Argument<string> Query = new("QUERY")
    {
        Description = "words, \"phrases\", beginnings*, field:value, date:2021..2022-06; + before what must be there, - before what must not; behind -- where it begins with -",
        Validators = { UnknownOption.Refuse },
    };

    private static readonly Option<int> Limit = NumberOption.Create("--limit", "how many articles at most; 0 for all", UsualLimit, 0);

    private static readonly Option<int> Passages = NumberOption.Create("--passages", "how many passages of each article at most", new SearchOptions().MaxPassages, 0);

    private static readonly Option<bool> Ids = new("--ids") { Description = "only the ids of the articles, one a line" };

    private static readonly Option<bool> Count = new("--count") { Description = "only how many articles there are" };

    public static Command Create() => ToolCommand.Create(
        "search",
        "Finds articles by their words and fields, the best first (BM25).",
        ["0: found", "1: nothing was found", "2: the query or a corpus cannot be read"],
        [
            "corpus search haven",
            "corpus search '\"nieuwe brug\" -file section:binnenland' articles/ --limit 5",
            "corpus search 'date:2021..2022' Krant.corpus Havenpost.corpus --ids --limit 0",
            "corpus search haven --json | jq -r '.hits[].id'",
        ],
        [Query, CorpusPaths.Any, Limit, Passages, Ids, Count, .. ArticleFilter.Options, CorpusPaths.Language],
        Run);

    public static int Run(ToolRun run)
    {
        if (run.IsJson && run.Parsed.GetValue(Ids))
            throw new ToolException("--json has the ids with the rest, and --ids writes lines of them; leave one of them out");
        var text = run.Parsed.GetRequiredValue(Query);
        var query = QueryErrors.Pointing(null, text, () => SearchQuery.Parse(text));
        using var opened = run.Open(run.Parsed.GetValue(CorpusPaths.Any) ?? []);
        var corpora = ArticleFilter.Apply(run, opened);
        var options = new SearchOptions { MaxPassages = run.Parsed.GetValue(Passages) };
        var results = QueryErrors.Pointing(null, text, () => Search(run, corpora.Articles, query, options));
        if (run.Parsed.GetValue(Count) && !run.IsJson)
            run.Terminal.Output.Write($"{ToolNumbers.Plain(results.Count)}\n");
        else
            Write(run, corpora, results);
        return results.Count > 0 ? ExitCodes.Success : NothingFound;
    }

    private static SearchResults<Article> Search(ToolRun run, CombinedQuery articles, SearchQuery query, SearchOptions options)
    {
        using var progress = run.Terminal.Progress("searching");
        return articles.Search(query, options);
    }

    private static void Write(ToolRun run, FilteredCorpora corpora, SearchResults<Article> results)
    {
        var shown = run.Parsed.GetValue(Count) ? 0 : run.Parsed.GetValue(Limit) is > 0 and var limit ? Math.Min(limit, results.Count) : results.Count;
        var hits = run.Terminal.Progress("writing", "articles", shown, Enumerable.Range(0, shown).Select(place => results[place]), isLines: !run.IsJson);
        if (run.IsJson)
            HitJson.Write(run.Terminal.Output, corpora, results, hits);
        else if (run.Parsed.GetValue(Ids))
            new HitText(run.Terminal, corpora).WriteIds(hits);
        else
            new HitText(run.Terminal, corpora).Write(hits, results.Count - shown);
    }
}
