namespace Corpus.Tests;

/// <summary>How queries are executed: when, how often, how far, and by whom.</summary>
public class QueryExecutionTests
{
    private const int Count = 1000;

    private static readonly CorpusImage Image = TestCorpus.Open(TestCorpus.Image([.. Enumerable.Range(0, Count).Select(i => TestCorpus.Article($"{i:D4}", "woord"))]));

    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(Image);

    private static readonly ArticleQuery<TestArticle, TestFields> Empty = TestCorpus.Articles();

    [Fact]
    public void Nothing_is_asked_before_the_articles_are_and_nothing_twice()
    {
        var even = Every(2);
        var query = Articles.Where(even).Where(Every(3));
        Assert.Equal(0, even.Evaluations);
        Assert.Equal(167, query.ToList().Count);
        var evaluations = even.Evaluations;
        Assert.Equal(167, query.Count);
        Assert.Equal("0006", query[1].Id);
        Assert.True(query.Contains(Articles[6]));
        Assert.Equal(evaluations, even.Evaluations);
    }

    [Fact]
    public void Only_as_many_articles_are_asked_as_are_needed()
    {
        var last = Every(100);
        Assert.Equal("0000", Articles.Where(last).First().Id);
        Assert.Equal(1, last.Evaluations);
        Assert.Equal(3, Articles.Where(last).Take(3).ToList().Count);
        Assert.Equal(1 + 201, last.Evaluations);
        Assert.True(TestCorpus.Articles(Image).Where(Every(1)).Skip(10).Any());
    }

    [Fact]
    public void An_index_that_knows_the_number_of_articles_is_not_read()
    {
        var known = new ListedLeaf("Known", Multiples(7)) { Indexed = Multiples(7), KnowsCount = true, Evaluating = () => Assert.Fail("It is asked.") };
        var query = Articles.Where(known);
        _ = query.Count;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Articles.Where(known).Count;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(143, count);
        Assert.InRange(allocated, 1, 250);
        Assert.Equal(Count - 143, Articles.Where(!known).Count);
    }

    [Fact]
    public void A_cancelled_query_is_not_answered()
    {
        using var source = new CancellationTokenSource();
        var query = Articles.WithCancellation(source.Token).Where(Every(2));
        Assert.Equal(500, query.Where(Every(1)).Count);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => query.Count);
        Assert.Throws<OperationCanceledException>(() => query.First());
        Assert.Throws<OperationCanceledException>(() => query.ToList());
        Assert.Throws<OperationCanceledException>(() => query.Explain());
        Assert.Throws<OperationCanceledException>(() => query.OrderBy(a => a.Id).ToList());
        Assert.Throws<OperationCanceledException>(() => query.Skip(1).Where(Every(3)).Count);
        Assert.Throws<OperationCanceledException>(() => Articles.Union(query).Count);
        Assert.Throws<OperationCanceledException>(() => Articles.Intersect(query).Count);
        Assert.Throws<OperationCanceledException>(() => query.Complement().Count);
        Assert.Equal(500, query.WithCancellation(default).Count);
    }

    [Fact]
    public void A_query_that_is_cancelled_while_it_runs_stops_at_once_and_can_be_asked_again()
    {
        using var source = new CancellationTokenSource();
        var evaluations = 0;
        var leaf = new ListedLeaf("Slow", Multiples(2))
        {
            Evaluating = () =>
            {
                if (++evaluations == 300)
                    source.Cancel();
            },
        };
        var query = Articles.Where(leaf).WithCancellation(source.Token);
        Assert.Throws<OperationCanceledException>(() => query.Count);
        Assert.Equal(300, evaluations);
        Assert.Equal(500, query.WithCancellation(default).Count);
    }

    [Fact]
    public void Queries_of_an_empty_corpus_find_nothing()
    {
        var query = Empty.Where(a => a.Date.Year == 2022 || a.Text.Contains("x") || a.Id == "x" || a.Quotations.Any());
        Assert.Empty(query);
        Assert.Empty(query);
        Assert.Empty(query.OrderBy(a => a.Id).ThenByDescending(a => a.Date).Skip(1).Take(2));
        Assert.Empty(Empty.Complement().Union(query).Except(query).Intersect(query));
        Assert.Empty(Empty.CountBy(a => a.Title));
        Assert.Empty(Empty.GroupBy(a => a.Date.Year));
        Assert.False(query.Any());
        Assert.True(query.All(a => a.Id == "x"));
        Assert.Equal(0, query.Explain().Found);
    }

    [Fact]
    public void A_condition_may_have_ten_thousand_parts_of_any_kind()
    {
        Condition? any = null;
        Condition? all = null;
        for (var i = 0; i < 10_000; i++)
        {
            var isEach = new ListedLeaf($"Is{i}", new HashSet<int> { i % Count }) { Indexed = i % 3 == 0 ? new HashSet<int> { i % Count } : null, Estimate = 1, HoldsCost = 10 };
            any = any is null ? isEach : any | isEach;
            all = all is null ? !isEach : all & !isEach;
        }

        Assert.Equal(Count, Articles.Where(any!).Count);
        Assert.Empty(Articles.Where(all!));
        Assert.Equal(Count, Articles.Where(any! & !all!).Count);
        Assert.Contains("more", Articles.Where(any!).Explain().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_a_million_parts_is_no_deeper_than_one_of_two()
    {
        var leaf = Every(2);
        Condition chain = leaf;
        for (var i = 0; i < 1_000_000; i++)
            chain &= i == 500_000 ? Every(3) : leaf;
        Assert.Equal(167, Articles.Where(chain).Count);
    }

    [Fact]
    public void Equal_ids_in_thousands_are_found_fast()
    {
        var wanted = Enumerable.Range(0, 10_000).Select(i => $"{i:D4}").ToArray();
        Assert.Equal(Count, Articles.Count(a => wanted.Aggregate((Condition)(a.Id == "x"), (any, id) => any | (a.Id == id))));
    }

    [Fact]
    public void Threads_share_a_query_and_an_image()
    {
        var shared = Articles.Where(Every(2)).Where(a => a.Text.Contains("oor"));
        var expected = Enumerable.Range(0, 500).Select(i => $"{2 * i:D4}").ToArray();
        var threads = Enumerable.Range(0, 64).Select(number =>
        {
            var failure = (Exception?)null;
            var thread = new Thread(() =>
            {
                try
                {
                    Assert.Equal(500, shared.Count);
                    Assert.Equal(expected, shared.Select(a => a.Id));
                    var own = Articles.Where(a => a.Title == "x" || a.Id == "0000" || a.Date.IsUnknown).OrderByDescending(a => a.Id).Take(1 + number);
                    Assert.Equal("0999", own.First().Id);
                    Assert.Equal(1 + number, own.Count);
                    Assert.Equal(Count, Articles.CountBy(a => a.Date.Year)[0].Value);
                }
#pragma warning disable CA1031 // It is thrown on the thread of the test.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = exception;
                }
            });
            thread.Start();
            return (thread, failed: (Func<Exception?>)(() => failure));
        }).ToList();
        Assert.All(threads, pair =>
        {
            pair.thread.Join();
            Assert.Null(pair.failed());
        });
    }

    [Fact]
    public void A_part_that_throws_does_not_keep_the_others_from_being_asked_again()
    {
        var isBroken = true;
        var leaf = new ListedLeaf("Broken", Multiples(2)) { Evaluating = () => _ = isBroken ? throw new InvalidDataException("broken") : 0 };
        var query = Articles.Where(leaf | Every(3));
        Assert.Throws<InvalidDataException>(() => query.Count);
        isBroken = false;
        Assert.Equal(667, query.Count);
    }

    private static HashSet<int> Multiples(int number) => [.. Enumerable.Range(0, Count).Where(i => i % number == 0)];

    private static ListedLeaf Every(int number) => new($"Every{number}", Multiples(number));
}
