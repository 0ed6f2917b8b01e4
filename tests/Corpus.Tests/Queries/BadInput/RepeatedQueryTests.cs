namespace Corpus.Tests;

/// <summary>Queries that are made from each other in a loop: what they share is asked once, and they nest no deeper than a stack bears.</summary>
public class RepeatedQueryTests
{
    private const int Rounds = 40;

    // Article i has the words "de", w(i mod 50) and w(i mod 49).
    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(
        [.. Enumerable.Range(0, 200).Select(i => TestCorpus.Article($"{i:D3}", $"de w{i % 50} w{i % 49}"))])));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_topic_takes_its_articles_from_what_the_ones_before_left(bool isAnswered)
    {
        var rest = Articles;
        var plain = Articles.ToList();
        var groups = new List<(ArticleQuery<TestArticle, TestFields> Query, List<TestArticle> Plain)>();
        for (var round = 0; round < Rounds; round++)
        {
            var word = $"w{round}";
            var group = rest.Where(a => a.Text.ContainsWord(word));
            groups.Add((group, [.. plain.Where(a => a.Text.ContainsWord(word))]));
            rest = rest.Except(group);
            plain = [.. plain.Where(a => !a.Text.ContainsWord(word))];
            if (isAnswered)
                Assert.Equal(Ids(plain), Ids(rest));
        }

        Assert.Equal(Ids(plain), Ids(rest));
        Assert.Equal(30, rest.Count);
        Assert.All(Enumerable.Reverse(groups), group => Assert.Equal(Ids(group.Plain), Ids(group.Query)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_query_is_combined_with_a_part_of_itself(bool isAnswered)
    {
        var both = Articles;
        var either = Articles.Where(a => a.Text.ContainsWord("w3"));
        for (var round = 0; round < Rounds; round++)
        {
            var word = $"w{round + 5}";
            both = both.Intersect(both.Where(a => !a.Text.ContainsWord(word)));
            either = either.Union(either.Complement().Where(a => a.Text.ContainsWord(word)));
            if (isAnswered)
                Assert.True(both.Count > 0 && either.ToList().Count > 0);
        }

        bool IsIn(TestArticle article) => Enumerable.Range(5, Rounds).Any(w => article.Text.ContainsWord($"w{w}"));
        Assert.Equal(Ids(Articles.AsEnumerable().Where(a => !IsIn(a))), Ids(both));
        Assert.Equal(Ids(Articles.AsEnumerable().Where(a => a.Text.ContainsWord("w3") || IsIn(a))), Ids(either));
        Assert.Equal(both.Count, both.Explain().Found);
    }

    [Fact]
    public void A_query_is_combined_with_itself()
    {
        var query = Articles.Where(a => a.Text.ContainsWord("w3") || a.Text.ContainsWord("w4"));
        var expected = Ids(query.AsEnumerable().Where(a => true));
        for (var round = 0; round < Rounds; round++)
            query = query.Union(query).Intersect(query);
        Assert.Equal(expected, Ids(query));
    }

    [Fact]
    public void An_answered_query_stands_in_others_whatever_became_of_its_token()
    {
        using var before = new CancellationTokenSource();
        using var own = new CancellationTokenSource();
        var answered = Articles.Where(a => a.Text.ContainsWord("w3")).WithCancellation(before.Token);
        var found = Ids(answered);
        var rest = Articles.WithCancellation(own.Token).Except(answered);
        before.Cancel();
        Assert.Equal(Ids(Articles.AsEnumerable().Where(a => !a.Text.ContainsWord("w3"))), Ids(rest));
        Assert.Equal(found, Ids(Articles.WithCancellation(own.Token).Intersect(answered)));
        own.Cancel();
        Assert.Throws<OperationCanceledException>(() => rest.Count);
    }

    [Fact]
    public void A_condition_joined_with_itself_is_itself()
    {
        Condition condition = Articles.Fields.Id == "007";
        var both = condition;
        var either = condition;
        for (var round = 0; round < Rounds; round++)
        {
            both &= both;
            either |= either;
        }

        Assert.Same(condition, both);
        Assert.Same(condition, either);
    }

    [Fact]
    public void A_condition_that_has_itself_too_often_is_refused_with_what_to_do()
    {
        var condition = Articles.Fields.Id != "007";
        var refusal = Assert.Throws<InvalidOperationException>(() =>
        {
            for (var round = 0; round < Rounds; round++)
                condition &= condition | (Articles.Fields.Id != "008");
        });
        Assert.Equal(
            "The condition is too large: at most 10000000 conditions can be joined, and one that stands in several places counts in each. Ask a part of it first: the articles of a query that was answered count as one.",
            refusal.Message);
    }

    [Fact]
    public void Pages_are_taken_to_the_end()
    {
        var rest = Articles.Where(a => a.Text.ContainsWord("de"));
        var pages = new List<string>();
        while (rest.Any())
        {
            pages.Add(Ids(rest.Take(1)));
            rest = rest.Skip(1);
        }

        Assert.Equal(Ids(Articles), string.Join(' ', pages));
        Assert.Equal("skip 200", Assert.Single(rest.Explain().Steps, step => step.Kind == QueryPlanStepKind.Slice).Condition);
    }

    [Fact]
    public void A_slice_of_a_slice_is_that_of_LINQ()
    {
        int[] counts = [int.MinValue, -1, 0, 1, 3, 7, 150, 199, 200, 201, int.MaxValue - 1, int.MaxValue];
        Assert.All(
            from first in counts from second in counts from third in counts select (first, second, third),
            n =>
            {
                Assert.Equal(Ids(Articles.AsEnumerable().Skip(n.first).Take(n.second).Skip(n.third)), Ids(Articles.Skip(n.first).Take(n.second).Skip(n.third)));
                Assert.Equal(Articles.AsEnumerable().Take(n.first).Skip(n.second).Take(n.third).Count(), Articles.Take(n.first).Skip(n.second).Take(n.third).Count);
            });
        Assert.Equal(200, Articles.Skip(-1).Skip(0).Count);
        Assert.Equal(["skip 4, take 3"], Articles.Skip(1).Take(6).Skip(3).Explain().Steps.Select(step => step.ToString().Split(':')[0]));
    }

    // No more stack than the smallest that programs give to threads.
    [Theory]
    [InlineData("slices")]
    [InlineData("slices and conditions")]
    [InlineData("slices and orders")]
    [InlineData("unions")]
    [InlineData("differences")]
    public void However_many_queries_are_made_from_each_other_they_need_little_stack(string what)
    {
        var first = Articles.Where(a => a.Text.ContainsWord("w3"));
        var query = Articles;
        var found = "";
        Exception? failure = null;
        var thread = new Thread(
            () => failure = Record.Exception(() =>
            {
                for (var round = 0; round < 3_000; round++)
                {
                    query = what switch
                    {
                        "slices" => query.Skip(round % 20 == 0 ? 1 : 0),
                        "slices and conditions" => query.Take(200).Where(a => a.Text.ContainsWord("de")),
                        "slices and orders" => query.Take(200).OrderBy(a => a.Id),
                        "unions" => query.Take(3).Union(first),
                        _ => query.Except(first.Take(round)).Take(190),
                    };
                }

                using var source = new CancellationTokenSource();
                found = Ids(query.WithCancellation(source.Token));
                Assert.Equal(found, Ids(query));
            }),
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        Assert.Equal(
            what switch
            {
                "slices" => Ids(Articles.Skip(150)),
                "unions" => Ids(Articles.Where(a => a.Text.ContainsWord("w3") || a.Id.In("000", "001", "002"))),
                "differences" => Ids(Articles.AsEnumerable().Take(190).Where(a => !a.Text.ContainsWord("w3"))),
                _ => Ids(Articles),
            },
            found);
    }

    private static string Ids(IEnumerable<TestArticle> articles) => string.Join(' ', articles.Select(article => article.Id));
}
