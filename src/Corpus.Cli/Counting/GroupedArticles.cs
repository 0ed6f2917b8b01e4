using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Counting;

/// <summary>How many articles and tokens there are of each year, month or day, or of each value of a key.</summary>
/// <param name="By">What they are grouped by, as it was asked for.</param>
/// <param name="Rows">Times in order, those that are less exact and the unknown one behind them; values by the number of their articles, those without one last.</param>
internal sealed record GroupedArticles(string By, IReadOnlyList<ArticleGroupRow> Rows)
{
    private const string Language = "language";
    private const string CorpusName = "corpus";

    /// <summary>The columns of the rows.</summary>
    public static IReadOnlyList<TableColumn<ArticleGroupRow>> Columns { get; } =
    [
        new("value", row => row.Value),
        new("articles", row => row.Articles),
        new("tokens", row => row.Tokens),
    ];

    /// <summary>Counts them. An article with a list of values counts for each that is in it, once. O(articles).</summary>
    /// <exception cref="ToolException">No corpus has such a key.</exception>
    public static GroupedArticles Of(FilteredCorpora corpora, string by, Terminal terminal)
    {
        if (EnumNames<TimePeriod>.TryRead(by, out var period))
            return new GroupedArticles(by, [.. ByTime(Counted(corpora.Articles, by, terminal), period)]);
        if (string.Equals(by, CorpusName, StringComparison.OrdinalIgnoreCase))
            return new GroupedArticles(by, ByValue(Counted(corpora.Articles, by, terminal), article => [corpora.LabelOf(article)]));
        if (string.Equals(by, Language, StringComparison.OrdinalIgnoreCase))
            return new GroupedArticles(by, ByValue(Counted(corpora.Articles, by, terminal), article => [article.Language]));

        var keys = corpora.Images.ToDictionary(image => image, image => KeyOf(image, by));
        if (keys.Values.All(key => key < 0))
            throw NoKey(corpora, by);
        return new GroupedArticles(by, ByValue(Counted(corpora.Articles, by, terminal), article => ValuesOf(article, keys[article.Image])));
    }

    private static IEnumerable<Article> Counted(CombinedQuery articles, string by, Terminal terminal)
    {
        using var progress = terminal.Progress($"grouping by {Printable.Line(by)}", "articles", articles.Count);
        var done = 0L;
        foreach (var article in articles)
        {
            yield return article;
            progress.Set(++done);
        }
    }

    private static IEnumerable<ArticleGroupRow> ByTime(IEnumerable<Article> articles, TimePeriod period)
    {
        var counts = new SortedDictionary<TimeBucket, (long Articles, long Tokens)>();
        foreach (var article in articles)
        {
            var bucket = TimeBucket.Of(article.Date, period);
            counts[bucket] = Plus(counts.GetValueOrDefault(bucket), article);
        }

        return counts.Select(entry => new ArticleGroupRow(entry.Key.Kind == TimeBucketKind.Unknown ? null : entry.Key.Date.ToString(), entry.Value.Articles, entry.Value.Tokens));
    }

    private static ArticleGroupRow[] ByValue(IEnumerable<Article> articles, Func<Article, IReadOnlyCollection<string>> values)
    {
        var counts = new Dictionary<string, (long Articles, long Tokens)>(StringComparer.Ordinal);
        var without = (Articles: 0L, Tokens: 0L);
        foreach (var article in articles)
        {
            var of = values(article);
            foreach (var value in of)
                counts[value] = Plus(counts.GetValueOrDefault(value), article);
            without = of.Count == 0 ? Plus(without, article) : without;
        }

        var rows = counts.Select(entry => new ArticleGroupRow(entry.Key, entry.Value.Articles, entry.Value.Tokens))
            .OrderByDescending(row => row.Articles).ThenBy(row => row.Value, StringComparer.Ordinal);
        return without.Articles == 0 ? [.. rows] : [.. rows, new ArticleGroupRow(null, without.Articles, without.Tokens)];
    }

    private static (long Articles, long Tokens) Plus((long Articles, long Tokens) counts, Article article) => (counts.Articles + 1, counts.Tokens + article.Tokens.Count);

    private static int KeyOf(CorpusImage image, string by)
    {
        var fields = image.ArticleFields;
        return fields.Find(by) is >= 0 and var exact
            ? exact
            : Enumerable.Range(0, fields.Count).Where(key => string.Equals(fields.KeyAt(key), by, StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty(-1).First();
    }

    private static HashSet<string> ValuesOf(Article article, int key)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        if (key < 0)
            return values;
        var value = article.Image.ArticleFields.ValueAt(key, article.Ordinal);
        for (var i = 0; i < value.Count; i++)
            values.Add(value[i].ToString());
        return values;
    }

    private static ToolException NoKey(FilteredCorpora corpora, string by)
    {
        var names = corpora.Images.SelectMany(image => Enumerable.Range(0, image.ArticleFields.Count).Select(key => image.ArticleFields.KeyAt(key)))
            .Concat(["year", "month", "day", Language, CorpusName]).Distinct(StringComparer.Ordinal).ToList();
        return new ToolException($"no article has the key '{by}'; {NearestWord.AdviceWithWords(by, names)}");
    }
}
