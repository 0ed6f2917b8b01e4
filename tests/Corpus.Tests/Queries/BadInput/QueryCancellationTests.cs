using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>Everything that may take long stops when its token is cancelled, or after its time.</summary>
public class QueryCancellationTests
{
    private static readonly CorpusImage Image = TestCorpus.Open(TestCorpus.Segmented(
        [.. Enumerable.Range(0, 300).Select(i => TestCorpus.Article($"{i:D4}", $"de haven en de brug {i}.", "2022"))]));

    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(Image);

    public static TheoryData<string, Func<ArticleQuery<TestArticle, TestFields>, object?>> Questions => new()
    {
        { "word", all => all.Where(a => a.Text.ContainsWord("haven")).ToList() },
        { "number", all => all.Count(a => a.Text.ContainsWord("haven")) },
        { "phrase", all => all.Where(a => a.Text.ContainsPhrase("de haven")).ToList() },
        { "nearness", all => all.Any(a => a.Text.ContainsNear("de", "brug", 3)) },
        { "beginning", all => all.First(a => a.Text.ContainsWordPrefix("br")) },
        { "expression over words", all => all.Where(a => a.Text.ContainsWord(new Regex("^h"))).Count },
        { "expression over texts", all => all.Where(a => a.Text.ContainsMatch(new Regex("haven.*brug"))).Count },
        { "string", all => all.Where(a => a.Text.Contains("haven")).Count },
        { "spans", all => all.Where(a => a.Sentences.Any(s => s.Text.ContainsWord("haven"))).Count },
        { "value", all => all.Where(a => a.Date.Year == 2022).ToList() },
        { "order", all => all.OrderBy(a => a.Title).ThenBy(a => a.Id).First() },
        { "groups", all => all.GroupBy(a => a.Date.Year) },
        { "numbers of groups", all => all.CountBy(a => a.Language) },
        { "union", all => all.Where(a => a.Id == "0001").Union(Articles.Take(3)).ToList() },
        { "explanation", all => all.Where(a => a.Text.ContainsWord("haven")).Explain() },
        { "search", all => all.Search("haven") },
        { "search of filters", all => all.Search("id:0001") },
        { "search of a phrase", all => all.Search("\"de haven\" -brug") },
        { "search of beginnings", all => all.Search("h* b*") },
        { "all articles", all => all.ToList() },
        { "plain LINQ", all => all.Where(a => string.IsNullOrEmpty(a.Title)).Count() },
        { "number of all", all => all.Count },
        { "first of all", all => all.First() },
        { "some of all", all => all.Take(2).ToList() },
        { "explanation of all", all => all.Explain() },
        { "search within articles", all => all.Where(a => a.Text.ContainsWord("haven")).Search("de") },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void What_is_cancelled_has_no_answer(string what, Func<ArticleQuery<TestArticle, TestFields>, object?> ask)
    {
        using var source = new CancellationTokenSource();
        var all = Articles.WithCancellation(source.Token);
        Assert.NotNull(ask(all));
        source.Cancel();
        Assert.True(Record.Exception(() => ask(all)) is OperationCanceledException, what);
        Assert.NotNull(ask(all.WithCancellation(default)));
    }

    [Fact]
    public void Going_through_the_articles_ends_in_the_middle()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var article in Articles.WithCancellation(source.Token).Where(a => a.Text.ContainsWord("haven")))
            {
                if (++seen == 3)
                    source.Cancel();
            }
        });
        Assert.Equal(3, seen);
    }

    // The words are frequent and never follow each other, so that all places are looked at before there is an answer.
    [Fact]
    public void A_phrase_that_is_nowhere_stops_while_its_places_are_looked_at()
    {
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", string.Join(" x ", Enumerable.Repeat("de de haven", 10_000))))));
        var image = articles.Selection.Image;
        var access = WordAccess.Of(image.Index!, TokenPattern.For(image, "haven de", matchCase: false));
        using var found = new ArticleBitmap(1);
        access.Collect(found, default);
        Assert.Equal(0, found.Count());
        Assert.Throws<OperationCanceledException>(() => access.Collect(found, new CancellationToken(canceled: true)));
        var near = NearAccess.Of(image.Index!, TokenPattern.For(image, "haven de", matchCase: false), TokenPattern.For(image, "de x", matchCase: false), 1);
        near.Collect(found, default);
        Assert.Equal(0, found.Count());
        Assert.Throws<OperationCanceledException>(() => near.Collect(found, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void An_expression_that_backtracks_for_ever_names_itself_when_its_time_is_over()
    {
        // An assertion is beyond the automaton that answers other expressions for all words at once.
        var slow = new Regex("^(a|aa)+(?=z)$", RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(30));
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", new string('a', 60) + "b en " + new string('a', 60) + "c"))));
        foreach (var query in new[]
        {
            articles.Where(a => a.Text.ContainsWord(slow)), articles.Where(a => a.Text.ContainsMatch(slow)), articles.Where(a => a.Sentences.Any(s => s.Text.ContainsWord(slow))),
        })
        {
            var exception = Assert.Throws<TimeoutException>(() => query.Count);
            Assert.StartsWith("The regular expression \"^(a|aa)+(?=z)$\" took longer than its limit of 0.03 s.", exception.Message, StringComparison.Ordinal);
            Assert.Contains("RegexOptions.NonBacktracking", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_expression_without_assertions_does_not_backtrack_over_the_words_of_an_index()
    {
        var slow = new Regex("^(a|aa)+$", RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(30));
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", new string('a', 60) + "b"), TestCorpus.Article("b", new string('a', 60)))));

        Assert.Equal(["b"], articles.Where(a => a.Text.ContainsWord(slow)).Select(a => a.Id));
    }

    // Each word takes no time, but all of them take longer than the limit is that the expression has for one.
    [Fact]
    public void The_limit_of_an_expression_is_for_a_word_and_not_for_all_words()
    {
        var quick = new Regex("(?!)", RegexOptions.None, TimeSpan.FromMilliseconds(200));
        var matcher = new PatternMatcher(quick);
        var begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin) < TimeSpan.FromMilliseconds(300))
            Assert.False(matcher.IsMatch("haven"));
    }
}
