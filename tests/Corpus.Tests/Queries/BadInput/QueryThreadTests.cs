namespace Corpus.Tests;

/// <summary>Many threads that ask one image for the first time.</summary>
public class QueryThreadTests
{
    private const int ThreadCount = 64;

    [Fact]
    public void Sixty_four_threads_get_the_same_answers_from_an_image_that_nobody_has_asked_before()
    {
        var articles = Fresh();
        var expected = Answers(Fresh());
        var answers = OnThreads(_ => Answers(articles));
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public void A_column_is_made_once_for_all_threads()
    {
        var made = 0;
        var cache = new ColumnCache();
        var columns = OnThreads(_ => cache.GetOrMake("key", this, _ =>
        {
            Interlocked.Increment(ref made);
            Thread.Sleep(20);
            return new object();
        }));
        Assert.Equal(1, made);
        Assert.Single(columns.Distinct());
    }

    [Fact]
    public void What_could_not_be_made_is_made_again()
    {
        var cache = new ColumnCache();
        Assert.Throws<CorpusImageException>(() => cache.GetOrMake<int, object>("key", 0, _ => throw new CorpusImageException("damaged")));
        Assert.Equal("made", cache.GetOrMake("key", 0, _ => "made"));
        Assert.Null(cache.GetOrMake<int, object>("none", 0, _ => null));
        Assert.Equal(2, cache.Count);
    }

    // A lambda that is called again makes its symbols again; what they are made from must be told to be the same, or every query would leave a column behind.
    [Fact]
    public void Asking_again_makes_no_column_again()
    {
        var articles = Fresh();
        _ = Answers(articles);
        var before = articles.Selection.Image.Columns.Count;
        _ = Answers(articles);
        Assert.InRange(before, 10, 100);
        Assert.Equal(before, articles.Selection.Image.Columns.Count);
    }

    private static ArticleQuery<ExecutorArticle, ExecutorFields> Fresh() => ExecutorCorpora.Of(
    [
        .. Enumerable.Range(0, 20).Select(i => TestCorpus.Article(
            $"{i}", $"De haven {i % 3} is dicht, zei Jan.", i % 4 == 0 ? "" : $"202{i % 4}-0{1 + (i % 9)}", i % 5 == 0 ? null : $"Titel {i % 5}", i % 2 == 0 ? "nl" : "en")),
    ]);

    // What needs columns, the index of ids, the lexicon, tokenizers, and the tables of search.
    private static string Answers(ArticleQuery<ExecutorArticle, ExecutorFields> articles) => string.Join('\n', ((IEnumerable<IEnumerable<Article>>)
    [
        articles.Where(a => a.Date.Year == 2022 || a.Date.Month > 5 || a.Date.Day == 3),
        articles.Where(a => a.Date.Earliest > new DateOnly(2022, 3, 1) && a.Date.Precision == DatePrecision.Month),
        articles.Where(a => a.Date.Latest!.DayOfWeek == DayOfWeek.Friday || a.Date.IsUnknown || a.Filed!.Year == 2022 || a.Filed.Value.Month == 3),
        articles.Where(a => a.Title!.Length > 3 && a.Title.Contains("2") || a.Language.Length == 3 || a.Tags!.Count > 3),
        articles.Where(a => a.Section == ExecutorSection.Kunst || a.Lead == true || a.Pages.Value > 3 || a.Weight > 0.5 || a.Headline.Length > 99),
        articles.Where(a => a.Text.ContainsWord("haven") && a.Text.ContainsPhrase("Jan.") && a.Tokens.Count > 3 && a.Text.Length < 100),
        articles.Where(a => a.Text.ContainsNear("haven", "dicht,", 9) || a.Text.ContainsWordPrefix("1")),
        articles.OrderBy(a => a.Title).ThenByDescending(a => a.Date.Year),
        articles.GroupBy(a => a.Language).SelectMany(group => group),
        articles.Search("haven 2 -1").Select(hit => hit.Article),
        articles.Search("language:nl title:\"titel 2\"").Select(hit => hit.Article),
    ]).Select(found => string.Concat(found.Select(article => article.Id))));

    private static T[] OnThreads<T>(Func<int, T> ask)
    {
        using var barrier = new Barrier(ThreadCount);
        var answers = new T[ThreadCount];
        var failures = new Exception?[ThreadCount];
        var threads = Enumerable.Range(0, ThreadCount).Select(number => new Thread(() => failures[number] = Record.Exception(() =>
        {
            barrier.SignalAndWait();
            answers[number] = ask(number);
        }))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(failures, Assert.Null);
        return answers;
    }
}
