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

    private static string Ids(IEnumerable<ExecutorArticle> articles) => string.Concat(articles.Select(article => article.Id));

    private static string Failure(string how, ArticleQuery<ExecutorArticle, ExecutorFields> articles, object asked, string expected, string found)
        => $"{how}: {asked}\nfinds '{found}' where plain LINQ finds '{expected}' of\n{ExecutorCorpora.Print(articles)}";
}
