using CsCheck;

namespace Corpus.Tests;

/// <summary>
/// Three ways to answer a query, which have to give the same articles in the same order: plain LINQ with the same C# over the articles, the condition evaluated for each article,
/// and the plan.
/// </summary>
public class ExecutorPropertyTests
{
    [Fact]
    public void A_condition_finds_what_plain_LINQ_finds()
        => Gen.Select(ExecutorCorpora.Corpora, ExecutorConditions.Of(2).Array[20]).Sample(
            (articles, conditions) =>
            {
                foreach (var asked in conditions)
                {
                    var query = articles.Where(asked.Condition);
                    var expected = Ids(articles.AsEnumerable().Where(asked.Predicate));
                    var condition = asked.Condition(articles.Fields);
                    var scanned = Ids(articles.AsEnumerable().Where(article => condition.Holds(new Scope(article))));
                    Assert.True(expected == scanned, Failure("Evaluated", articles, condition, expected, scanned));
                    Assert.True(expected == Ids(query), Failure("Planned", articles, condition, expected, Ids(query)));
                    Assert.Equal(expected.Length, articles.Count(asked.Condition));
                    Assert.Equal(query.Count, query.Explain().Found);
                }
            },
            iter: 400,
            threads: 2,
            print: _ => "");

    [Fact]
    public void What_an_index_says_of_a_condition_is_so_whether_a_plan_would_ask_it_or_not()
        => Gen.Select(ExecutorCorpora.Corpora, ExecutorConditions.Of(0).Array[20]).Sample(
            (articles, conditions) =>
            {
                var image = articles.Selection.Image;
                foreach (var asked in conditions)
                {
                    if (asked.Condition(articles.Fields) is not LeafCondition leaf)
                        continue;
                    var expected = Enumerable.Range(0, image.Count).Where(ordinal => asked.Predicate(articles[ordinal])).ToArray();
                    if (leaf.AccessBy(image) is { } access)
                        ExecutorIndexes.Check(image, access, expected, $"{access.Index}: {leaf}\nof\n{ExecutorCorpora.Print(articles)}");
                    if (leaf.Necessary is { } necessary)
                        Assert.All(expected, ordinal => Assert.True(necessary.Holds(new Scope(articles[ordinal])), $"{necessary} of {leaf}"));
                }
            },
            iter: 400,
            threads: 2,
            print: _ => "");

    [Fact]
    public void Operators_do_what_those_of_LINQ_do()
        => Gen.Select(ExecutorCorpora.Corpora, ExecutorOperators.Chains.Array[20]).Sample(
            (articles, chains) =>
            {
                foreach (var chain in chains)
                {
                    var plain = articles.AsEnumerable();
                    var query = articles;
                    foreach (var step in chain)
                    {
                        plain = step.OnPlain(plain.ToList(), articles);
                        query = step.OnQuery(query, articles);
                    }

                    var expected = Ids(plain);
                    var steps = string.Join(" ", chain.Select(step => step.Name));
                    var first = query.FirstOrDefault()?.Id ?? "";
                    Assert.True(expected.StartsWith(first, StringComparison.Ordinal) && first.Length == Math.Min(1, expected.Length), Failure("First of", articles, steps, expected, first));
                    Assert.Equal(expected.Length, query.Count);
                    Assert.Equal(expected.Length, query.Explain().Found);
                    Assert.True(expected == Ids(query), Failure("Query", articles, steps, expected, Ids(query)));
                    Assert.All(articles, article => Assert.Equal(expected.Contains(article.Id, StringComparison.Ordinal), query.Contains(article)));
                }
            },
            iter: 300,
            threads: 2,
            print: _ => "");

    [Fact]
    public void Groups_are_those_of_LINQ()
        => Gen.Select(ExecutorCorpora.Corpora, ExecutorOperators.Chains.Array[3]).Sample(
            (articles, chains) =>
            {
                foreach (var chain in chains)
                {
                    var query = chain.Aggregate(articles, (q, step) => step.OnQuery(q, articles));
                    var plain = query.ToList();
                    Assert.Equal(plain.CountBy(a => (a.Pages, 0)).Select(p => $"{p.Key.Pages}:{p.Value}"), query.CountBy(a => a.Pages).Select(p => $"{p.Key}:{p.Value}"));
                    Assert.Equal(Groups(plain.GroupBy(a => a.Title)), Groups(query.GroupBy(a => a.Title)));
                    Assert.Equal(Groups(plain.GroupBy(a => a.Date.Year)), Groups(query.GroupBy(a => a.Date.Year)));
                    Assert.Equal(Groups(plain.GroupBy(a => a.Section)), Groups(query.GroupBy(a => a.Section)));
                }
            },
            iter: 200,
            threads: 2,
            print: _ => "");

    private static IEnumerable<string> Groups<TKey>(IEnumerable<IGrouping<TKey, ExecutorArticle>> groups) => groups.Select(group => $"{group.Key}:{Ids(group)}");

    private static string Ids(IEnumerable<ExecutorArticle> articles) => string.Concat(articles.Select(article => article.Id));

    private static string Failure(string how, ArticleQuery<ExecutorArticle, ExecutorFields> articles, object asked, string expected, string found)
        => $"{how}: {asked}\nfinds '{found}' where plain LINQ finds '{expected}' of\n{ExecutorCorpora.Print(articles)}";
}
