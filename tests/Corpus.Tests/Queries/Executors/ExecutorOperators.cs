using CsCheck;

namespace Corpus.Tests;

/// <summary>Generated operators of queries, each with what plain LINQ does.</summary>
internal static class ExecutorOperators
{
    /// <summary>An operator: on a query and on a list of its articles, both with all articles of the corpus beside.</summary>
    internal sealed record Step(
        string Name,
        Func<ArticleQuery<ExecutorArticle, ExecutorFields>, ArticleQuery<ExecutorArticle, ExecutorFields>, ArticleQuery<ExecutorArticle, ExecutorFields>> OnQuery,
        Func<IReadOnlyList<ExecutorArticle>, IEnumerable<ExecutorArticle>, IEnumerable<ExecutorArticle>> OnPlain);

    private static readonly Gen<Step> Where = ExecutorConditions.Of(1)
        .Select(asked => new Step("Where", (query, _) => query.Where(asked.Condition), (articles, _) => articles.Where(asked.Predicate)));

    private static readonly Gen<Step> Slice = Gen.Select(Gen.Int[-1, 6], Gen.Bool).Select((count, isSkip) => isSkip
        ? new Step($"Skip({count})", (query, _) => query.Skip(count), (articles, _) => articles.Skip(count))
        : new Step($"Take({count})", (query, _) => query.Take(count), (articles, _) => articles.Take(count)));

    private static readonly Gen<Step> Order = Gen.OneOf(
        Key("Date", f => f.Date, a => a.Date), Key("Date.Year", f => f.Date.Year, a => a.Date.Year), Key("Title", f => f.Title, a => a.Title),
        Key("Pages", f => f.Pages, a => a.Pages), Key("Section", f => f.Section, a => a.Section), Key("Weight", f => f.Weight, a => a.Weight),
        Key("Lead", f => f.Lead, a => a.Lead), Key("Tokens.Count", f => f.Tokens.Count, a => a.Tokens.Count), Key("Filed", f => f.Filed, a => a.Filed),
        Gen.Select(Gen.Bool, Gen.Bool).Select((first, second) => new Step(
            $"OrderBy(Language {first}).ThenBy(Date {second})",
            (query, _) => first
                ? second ? query.OrderBy(a => a.Language).ThenBy(a => a.Date) : query.OrderBy(a => a.Language).ThenByDescending(a => a.Date)
                : second ? query.OrderByDescending(a => a.Language).ThenBy(a => a.Date) : query.OrderByDescending(a => a.Language).ThenByDescending(a => a.Date),
            (articles, _) =>
            {
                var sorted = first ? articles.OrderBy(a => a.Language) : articles.OrderByDescending(a => a.Language);
                return second ? sorted.ThenBy(a => a.Date) : sorted.ThenByDescending(a => a.Date);
            })));

    private static readonly Gen<Step> Set = Gen.Select(ExecutorConditions.Of(0), Gen.Int[0, 9], Gen.Int[0, 3]).Select((asked, take, kind) =>
    {
        ArticleQuery<ExecutorArticle, ExecutorFields> Other(ArticleQuery<ExecutorArticle, ExecutorFields> all) => take > 6 ? all.Where(asked.Condition) : all.Where(asked.Condition).Take(take);
        List<ExecutorArticle> PlainOther(IEnumerable<ExecutorArticle> all) => [.. all.Where(asked.Predicate).Take(take > 6 ? int.MaxValue : take)];
        return kind switch
        {
            0 => new Step("Union", (query, all) => query.Union(Other(all)), (articles, all) => all.Where(a => articles.Contains(a) || PlainOther(all).Contains(a))),
            1 => new Step("Intersect", (query, all) => query.Intersect(Other(all)), (articles, all) => articles.Where(a => PlainOther(all).Contains(a))),
            2 => new Step("Except", (query, all) => query.Except(Other(all)), (articles, all) => articles.Where(a => !PlainOther(all).Contains(a))),
            _ => new Step("Complement", (query, _) => query.Complement(), (articles, all) => all.Where(a => !articles.Contains(a))),
        };
    });

    /// <summary>Some operators, one after the other.</summary>
    public static readonly Gen<Step[]> Chains = Gen.Frequency((3, Where), (3, Slice), (3, Order), (2, Set)).Array[1, 5];

    private static Gen<Step> Key<T>(string name, Func<ExecutorFields, OrderKey> key, Func<ExecutorArticle, T> plain)
        => Gen.Bool.Select(isDescending => isDescending
            ? new Step($"OrderByDescending({name})", (query, _) => query.OrderByDescending(key), (articles, _) => articles.OrderByDescending(plain))
            : new Step($"OrderBy({name})", (query, _) => query.OrderBy(key), (articles, _) => articles.OrderBy(plain)));
}
