using System.Globalization;

namespace Corpus.Tests;

/// <summary>Everything that is counted, of corpora and images of every state: empty, without an index, disposed, cancelled, asked by many threads, in another culture.</summary>
public class StatisticsStateTests
{
    private static readonly byte[] Image = TestCorpus.Segmented(
    [
        TestCorpus.Article("a", "De haven is dicht. De brug ook.\n\nDe haven, de Haven!", "2021-05", language: "nl"),
        TestCorpus.Article("b", "", "2021"),
        TestCorpus.Article("c", "de de de haven. De DE de", "2022-01-01", language: "en"),
        TestCorpus.Article("d", string.Join(' ', Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? "De haven." : $"de brug {i}"))),
    ]);

    public static TheoryData<string> Corpora => ["none", "an empty article", "one article", "articles without a date", "a query that finds nothing"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void There_is_an_answer_however_little_there_is_to_count(string corpus)
    {
        var articles = corpus switch
        {
            "none" => Open([]),
            "an empty article" => Open(TestCorpus.Article("a", "")),
            "one article" => Open(TestCorpus.Article("a", "De haven.", "2022")),
            "articles without a date" => Open(TestCorpus.Article("a", "De haven."), TestCorpus.Article("b", "De brug.")),
            _ => Open(TestCorpus.Article("a", "De haven.", "2022")).Where(a => a.Id == "x"),
        };
        foreach (var (what, ask) in StatisticsQuestions.All)
            Assert.True(Record.Exception(() => ask(articles)) is null, what);
    }

    [Fact]
    public void An_image_without_an_index_says_what_to_do()
    {
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Resource("format-1.2.corpus")));
        foreach (var (what, ask) in StatisticsQuestions.All)
        {
            var exception = Record.Exception(() => ask(articles));
            Assert.True(exception is CorpusImageException, what);
            Assert.Equal("The corpus image of Nieuws has no index of words to count by: it was built by an earlier version. Compile it again.", exception.Message);
        }
    }

    [Fact]
    public void A_disposed_image_is_not_read()
    {
        foreach (var (what, ask) in StatisticsQuestions.All)
        {
            var image = TestCorpus.Open(Image);
            var articles = TestCorpus.Articles(image);
            Assert.NotEmpty(ask(articles));
            image.Dispose();
            Assert.True(Record.Exception(() => ask(articles)) is ObjectDisposedException, what);
        }
    }

    [Fact]
    public void A_result_of_a_disposed_image_ends_with_that()
    {
        var image = TestCorpus.Open(Image);
        var concordance = TestCorpus.Articles(image).Concordance("de");
        var frequencies = TestCorpus.Articles(image).FrequencyList();
        var lines = concordance.GetEnumerator();
        Assert.True(lines.MoveNext());
        var line = lines.Current;
        image.Dispose();

        Assert.Throws<ObjectDisposedException>(() => lines.MoveNext());
        Assert.Throws<ObjectDisposedException>(() => concordance[0]);
        Assert.Throws<ObjectDisposedException>(line.ToString);
        Assert.Throws<ObjectDisposedException>(() => frequencies[0]);
        lines.Dispose();
    }

    [Fact]
    public void What_is_cancelled_has_no_answer()
    {
        using var source = new CancellationTokenSource();
        var articles = TestCorpus.Articles(TestCorpus.Open(Image)).WithCancellation(source.Token);
        var concordance = articles.Concordance("de");
        var choice = articles.Concordance(WordPattern.AnyOf("de haven", "de"));
        var found = articles.Concordance(WordPattern.AnyOf("de haven", "de"));
        Assert.Equal("De", found[0].Match.ToString()[..2]);
        source.Cancel();

        foreach (var (what, ask) in StatisticsQuestions.All)
            Assert.True(Record.Exception(() => ask(articles)) is OperationCanceledException, what);

        // What was asked for before, and what was found already.
        foreach (var lines in (ReadOnlySpan<Concordance<TestArticle, TestFields>>)[concordance, choice, found])
        {
            Assert.Throws<OperationCanceledException>(() => lines.GetEnumerator().MoveNext());
            Assert.Throws<OperationCanceledException>(() => lines[0]);
            Assert.Throws<OperationCanceledException>(() => lines.Sort());
            Assert.Throws<OperationCanceledException>(() => lines.Sample(1, 1));
            Assert.Throws<OperationCanceledException>(() => lines.Page(0, 1));
            Assert.Throws<OperationCanceledException>(() => lines.CountBy(a => a.Language));
        }

        Assert.Throws<OperationCanceledException>(() => choice.Count);
    }

    [Fact]
    public void What_follows_the_search_is_cancelled_too()
    {
        using var source = new CancellationTokenSource();
        var counted = CountedCorpora.Of(TestCorpus.Articles(TestCorpus.Open(Image)).WithCancellation(source.Token));
        var order = new HitOrder(counted, new ConcordanceContext(2, default), HitList.Joined(counted.FindAll("de")));
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => TrendPoints.Articles(counted, TimePeriod.Year));
        Assert.Throws<OperationCanceledException>(() => order.SortBy((_, article) => article));
        Assert.Throws<OperationCanceledException>(() => order.SortBy(ConcordanceSort.Right));
    }

    [Fact]
    public void Going_through_lines_ends_in_the_middle()
    {
        using var source = new CancellationTokenSource();
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented([.. Enumerable.Range(0, 30).Select(i => TestCorpus.Article($"{i}", string.Join(' ', Enumerable.Repeat("de haven", 1000))))])));
        var seen = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var line in articles.WithCancellation(source.Token).Concordance("de"))
            {
                if (++seen == 3)
                    source.Cancel();
            }
        });
        Assert.InRange(seen, 3, 5000);

        // Written by then is the beginning.
        var concordance = articles.Concordance("de");
        var (csv, json, print) = (new StringWriter(), new MemoryStream(), new StringWriter());
        Assert.Throws<OperationCanceledException>(() => concordance.WriteCsv(csv, source.Token));
        Assert.Throws<OperationCanceledException>(() => concordance.WriteJson(json, source.Token));
        Assert.Throws<OperationCanceledException>(() => concordance.Write(print, cancellation: source.Token));
        Assert.Throws<OperationCanceledException>(() => articles.FrequencyList().WriteCsv(new StringWriter(), source.Token));
        Assert.Throws<OperationCanceledException>(() => articles.FrequencyList().WriteJson(new MemoryStream(), source.Token));
        Assert.Equal(("article,date,start,length,left,match,right\n", ""), (csv.ToString(), print.ToString()));
        using var later = new CancellationTokenSource();
        using var stream = new CancellingStream(later);
        Assert.Throws<OperationCanceledException>(() => concordance.WriteJson(stream, later.Token));
        Assert.InRange(stream.Length, 10_000, 1_000_000);
    }

    [Fact]
    public void Threads_may_ask_one_concordance_and_one_list_at_once()
    {
        var expected = Answers(TestCorpus.Articles(TestCorpus.Open(Image)));
        var articles = TestCorpus.Articles(TestCorpus.Open(Image));
        var (concordance, choice, list) = (articles.Concordance("de"), articles.Concordance(WordPattern.AnyOf("de haven", "de")), articles.Where(a => a.Id != "b").FrequencyList());
        using var barrier = new Barrier(8);
        var answers = new string[8];
        var threads = Enumerable.Range(0, 8).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            answers[i] = Answers(concordance, choice, list) + string.Concat(StatisticsQuestions.All.Select(question => question.Ask(articles)));
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(answers, answer => Assert.Equal(expected, answer));

        static string Answers(params object[] all) => all is [ArticleQuery<TestArticle, TestFields> articles]
            ? Answers(articles.Concordance("de"), articles.Concordance(WordPattern.AnyOf("de haven", "de")), articles.Where(a => a.Id != "b").FrequencyList())
                + string.Concat(StatisticsQuestions.All.Select(question => question.Ask(articles)))
            : string.Join('\n', all.Select(one => one switch
            {
                Concordance<TestArticle, TestFields> lines => $"{string.Join('\n', lines)} {lines.Count} {lines[^1]} {lines.Sort()} {lines.Sample(2, 3)} {string.Join(' ', lines.CountBy(a => a.Language))}",
                FrequencyList list => $"{string.Join('\n', list)} {list} {list.CountOf("haven")}",
                _ => "",
            }));
    }

    // Numbers in the Netherlands have a comma, in Sweden another minus, in Iran another point, and Turkish has another i.
    [Theory]
    [InlineData("nl-NL")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void A_culture_changes_nothing(string culture)
    {
        var expected = StatisticsQuestions.All.Select(question => question.Ask(TestCorpus.Articles(TestCorpus.Open(Image)))).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, StatisticsQuestions.All.Select(question => question.Ask(TestCorpus.Articles(TestCorpus.Open(Image)))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ArticleQuery<TestArticle, TestFields> Open(params Sources.SourceArticle[] articles) => TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(articles)));
}
