using System.Diagnostics.CodeAnalysis;

namespace Corpus.Tests;

/// <summary>Each operator, on five articles; <see cref="ExecutorCorpora.Five"/> has them.</summary>
[SuppressMessage("Performance", "CA1829:Use Length/Count property instead of Enumerable.Count method", Justification = "The method is what is tested.")]
public class QueryOperatorTests
{
    private static readonly ArticleQuery<ExecutorArticle, ExecutorFields> Articles = ExecutorCorpora.Five();

    private static readonly ArticleQuery<ExecutorArticle, ExecutorFields> None = Articles.Where(a => a.Id == "z");

    [Fact]
    public void Where_takes_what_symbols_express()
    {
        ArticleQuery<ExecutorArticle, ExecutorFields> found = Articles.Where(a => a.Date.Year == 2022 && a.Title != null);
        Assert.Equal("c", Ids(found));
    }

    [Fact]
    public void What_symbols_do_not_express_is_plain_LINQ()
    {
        var found = Articles.Where(a => IsVowel(a.Id));
        Assert.IsNotType<ArticleQuery<ExecutorArticle, ExecutorFields>>(found, exactMatch: false);
        Assert.Equal("ae", Ids(found));
    }

    [Fact]
    public void Plain_LINQ_goes_on_where_symbols_end()
        => Assert.Equal("c", Ids(Articles.Where(a => a.Date.Year == 2022).Where(a => IsVowel(a.Language[..1])).Where(a => a.Title != null)));

    [Fact]
    public void A_captured_variable_has_the_value_that_it_has_when_the_query_is_made()
    {
        var year = 2021;
        var found = Articles.Where(a => a.Date.Year == year);
        year = 2022;
        Assert.Equal("a", Ids(found));
    }

    [Fact]
    public void A_query_says_what_it_asks_and_of_what()
    {
        var asked = Articles.Where(a => a.Pages == 2).OrderBy(a => a.Date).ThenByDescending(a => a.Title).Skip(1).Take(3).Where(a => a.Id != "a" || a.Id == "b");

        Assert.Equal("Nieuws.Articles", Articles.ToString());
        Assert.Equal(
            "Nieuws.Articles.Where(a => a.Pages == 2).OrderBy(a => a.Date).ThenByDescending(a => a.Title).Skip(1).Take(3).Where(a => a.Id != \"a\" || a.Id == \"b\")", asked.ToString());
        Assert.Equal("Nieuws.Articles.Where(a => !(a.Pages == 2))", Articles.Where(a => a.Pages == 2).Complement().ToString());
        Assert.Equal("Nieuws.Articles.Where(a => query.Contains(a) || a.Id == \"a\")", Articles.Take(2).Union(Articles.Where(a => a.Id == "a")).ToString());
        Assert.Equal("Nieuws.Articles.Skip(2)", Articles.Skip(2).ToString());
    }

    [Fact]
    public void What_a_long_query_says_is_cut_in_the_middle_and_no_article_is_read_for_it()
    {
        using var source = new CancellationTokenSource();
        var many = Articles.WithCancellation(source.Token);
        for (var i = 0; i < 60; i++)
            many = many.Where(a => a.Id != new string('x', 100)).Skip(i % 2);
        source.Cancel();

        var text = many.ToString();

        Assert.InRange(text.Length, 500, 510);
        Assert.StartsWith("Nieuws.Articles", text, StringComparison.Ordinal);
        Assert.Contains(" … ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_can_be_stored()
    {
        Condition? stored = null;
        _ = Articles.Where(a => stored = a.Pages == 2);
        Assert.Equal("ae", Ids(Articles.Where(stored!)));
        Assert.Equal("e", Ids(Articles.Skip(1).Where(stored!)));
    }

    [Fact]
    public void A_collection_that_refuses_null_does_not_have_it()
    {
        var keys = new Dictionary<string, int> { ["De boot"] = 1, ["haven"] = 2 }.Keys;
        Assert.Equal("cd", Ids(Articles.Where(a => a.Title != null && keys.Contains(a.Title!))));
        Assert.Equal("a", Ids(Articles.Where(a => a.Title != null && !keys.Contains(a.Title!))));
    }

    [Fact]
    public void Where_after_where_asks_both()
        => Assert.Equal("e", Ids(Articles.Where(a => a.Pages == 2).Where(a => a.Date.Year == 2022)));

    [Fact]
    public void Query_syntax_works()
    {
        var found = from a in Articles
                    where a.Pages > 0
                    where a.Date.Year == 2022
                    select a.Id;
        Assert.Equal(["c", "e"], found);

        var grouped = from a in Articles
                      where a.Pages != null
                      group a by a.Pages;
        Assert.Equal("2:ae 12:c 1:d", string.Join(' ', grouped.Select(group => $"{group.Key}:{Ids(group)}")));

        var joined = from a in Articles
                     let words = a.Text.ToString().Split(' ')
                     join page in new[] { (1, "een"), (2, "twee") } on a.Pages equals page.Item1
                     where words.Length > 1
                     select a.Id + page.Item2;
        Assert.Equal(["atwee", "deen"], joined);
    }

    [Theory]
    [InlineData(-1, "abcde", "")]
    [InlineData(0, "abcde", "")]
    [InlineData(2, "cde", "ab")]
    [InlineData(5, "", "abcde")]
    [InlineData(int.MaxValue, "", "abcde")]
    public void Slices_are_those_of_LINQ(int count, string skipped, string taken)
    {
        Assert.Equal(skipped, Ids(Articles.Skip(count)));
        Assert.Equal(taken, Ids(Articles.Take(count)));
        Assert.Equal(skipped.Length, Articles.Skip(count).Count);
        Assert.Equal(taken.Length, Articles.Take(count).Count);
    }

    [Fact]
    public void A_slice_is_cut_before_what_follows()
    {
        Assert.Equal("c", Ids(Articles.Take(3).Where(a => a.Date.Year == 2022).Skip(1)));
        Assert.Equal("cd", Ids(Articles.Skip(1).Take(3).Skip(1)));
        Assert.Equal(1, Articles.Take(3).Count(a => a.Pages == 2));
    }

    [Fact]
    public void Sets_are_made_of_queries()
    {
        var pages = Articles.Where(a => a.Pages == 2);
        var year = Articles.Where(a => a.Date.Year == 2022);
        Assert.Equal("abce", Ids(year.Union(pages)));
        Assert.Equal("e", Ids(year.Intersect(pages)));
        Assert.Equal("bc", Ids(year.Except(pages)));
        Assert.Equal("ad", Ids(year.Complement()));
        Assert.Equal("bcd", Ids(pages.Complement()));
        Assert.Equal("", Ids(Articles.Complement()));
    }

    [Fact]
    public void Sets_are_made_of_slices()
    {
        var slice = Articles.Skip(3);
        Assert.Equal("ade", Ids(Articles.Take(1).Union(slice)));
        Assert.Equal("abc", Ids(slice.Complement()));
        Assert.Equal("e", Ids(slice.Intersect(Articles.Where(a => a.Pages == 2))));
        Assert.Equal("d", Ids(slice.Except(Articles.Where(a => a.Pages == 2))));
        Assert.Equal("bc", Ids(Articles.Where(a => a.Date.Year == 2022).Except(slice)));
    }

    [Fact]
    public void What_was_chosen_by_other_means_is_a_query_again()
    {
        var plain = Articles.AsEnumerable().Reverse().Where(article => article.Text.ToString().Length > 0).ToList();

        Assert.Equal(Ids(Articles.Where(a => a.Text.Length > 0)), Ids(Articles.Intersect([.. plain, plain[0]])));
        Assert.Equal("e", Ids(Articles.Where(a => a.Pages == 2).Intersect(Articles.Where(a => a.Date.Year == 2022).AsEnumerable())));
        Assert.Equal("", Ids(Articles.Intersect(Array.Empty<ExecutorArticle>())));
        Assert.Throws<ArgumentNullException>(() => Articles.Intersect([null!]));
    }

    [Fact]
    public void A_query_of_another_image_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => Articles.Union(ExecutorCorpora.Five().Take(2)));
        Assert.Equal(
            "It is of another image (Nieuws, 5 articles) than this query (Nieuws, 5 articles). Only queries of the same image can be combined. (Parameter 'other')",
            exception.Message);
    }

    // Plain LINQ would throw for the articles without a title: so these show that the compiler takes the methods over symbols.
    [Fact]
    public void Counts_and_single_articles_are_asked_of_symbols()
    {
        Assert.Equal(2, Articles.Count(a => a.Title.Contains("haven")));
        Assert.Equal(2L, Articles.LongCount(a => a.Title.Contains("haven")));
        Assert.True(Articles.Any(a => a.Title.Contains("boot")));
        Assert.False(Articles.All(a => a.Title.Contains("a")));
        Assert.Equal("c", Articles.First(a => a.Title.Contains("boot")).Id);
        Assert.Equal("d", Articles.Last(a => a.Title.Contains("haven")).Id);
        Assert.Equal("c", Articles.Single(a => a.Title.Contains("boot")).Id);
        Assert.Equal("c", Articles.SingleOrDefault(a => a.Title.Contains("boot"))?.Id);
        Assert.Null(Articles.FirstOrDefault(a => a.Title.Contains("x")));
        Assert.Null(Articles.LastOrDefault(a => a.Title.Contains("x")));
    }

    [Fact]
    public void Counts_and_single_articles_of_a_query()
    {
        var query = Articles.Where(a => a.Date.Year == 2022);
        Assert.Equal(3, query.Count());
        Assert.Equal(3L, query.LongCount());
        Assert.True(query.Any());
        Assert.False(None.Any());
        Assert.True(None.All(a => a.Pages == 99));
        Assert.Equal("b", query.First().Id);
        Assert.Equal("e", query.Last().Id);
        Assert.Equal("c", query.ElementAt(1).Id);
        Assert.Equal("c", query[1].Id);
        Assert.Null(query.ElementAtOrDefault(3));
        Assert.Null(query.ElementAtOrDefault(-1));
        Assert.Equal("a", Articles.Where(a => a.Date.Year == 2021).Single().Id);
        Assert.Null(None.FirstOrDefault());
        Assert.Null(None.LastOrDefault());
        Assert.Null(None.SingleOrDefault());
    }

    [Fact]
    public void What_is_not_there_is_an_exception_as_in_LINQ()
    {
        Assert.Equal("The query finds no article.", Assert.Throws<InvalidOperationException>(() => None.First()).Message);
        Assert.Equal("The query finds no article.", Assert.Throws<InvalidOperationException>(() => None.Last()).Message);
        Assert.Equal("The query finds no article.", Assert.Throws<InvalidOperationException>(() => None.Single()).Message);
        Assert.Equal("The query finds no matching article.", Assert.Throws<InvalidOperationException>(() => Articles.First(a => a.Pages == 99)).Message);
        Assert.Equal("The query finds 5 articles, not one.", Assert.Throws<InvalidOperationException>(() => Articles.Single()).Message);
        Assert.Equal("The query finds 2 matching articles, not one.", Assert.Throws<InvalidOperationException>(() => Articles.SingleOrDefault(a => a.Pages == 2)).Message);
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Articles.Take(2)[2]);
        Assert.StartsWith("The query has 2 articles, so the index must be at least 0 and less than 2.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_looked_up_in_the_query()
    {
        var query = Articles.Where(a => a.Date.Year == 2022);
        Assert.Equal("c", query["c"].Id);
        Assert.True(query.Contains(Articles["c"]));
        Assert.False(query.Contains(Articles["a"]));
        Assert.False(query.Contains(ExecutorCorpora.Five()["c"]));
        Assert.False(query.Skip(1).TryGetValue("b", out _));
        Assert.Equal(
            "The query does not find the article with the id 'a', which the corpus Nieuws has.", Assert.Throws<KeyNotFoundException>(() => query["a"]).Message);
        Assert.Contains("has no article with the id 'zz'", Assert.Throws<KeyNotFoundException>(() => query["zz"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_come_in_the_order_in_which_their_values_first_appear()
    {
        Assert.Equal("2:2 :1 12:1 1:1", string.Join(' ', Articles.CountBy(a => a.Pages).Select(pair => $"{pair.Key}:{pair.Value}")));
        Assert.Equal("1:1 2:2 12:1 :1", string.Join(' ', Articles.OrderByDescending(a => a.Title).CountBy(a => a.Pages).Select(pair => $"{pair.Key}:{pair.Value}")));
        Assert.Equal("Sport:ac Kunst:b :de", string.Join(' ', Articles.GroupBy(a => a.Section).Select(group => $"{group.Key}:{Ids(group)}")));
        Assert.Empty(None.CountBy(a => a.Pages));
    }

    [Fact]
    public void Articles_are_ordered_as_by_LINQ()
    {
        Assert.Equal("bdaec", Ids(Articles.OrderBy(a => a.Pages)));
        Assert.Equal("caedb", Ids(Articles.OrderByDescending(a => a.Pages)));
        Assert.Equal("ceadb", Ids(Articles.OrderByDescending(a => a.Pages).ThenBy(a => a.Title)));
        Assert.Equal("caedb", Ids(Articles.OrderByDescending(a => a.Pages).ThenByDescending(a => a.Title)));
        Assert.Equal("deacb", Ids(Articles.OrderBy(a => a.Section)));
        Assert.Equal("edcab", Ids(Articles.OrderByDescending(a => a.Id).OrderBy(a => a.Section)));
    }

    [Fact]
    public void An_order_stays_through_what_follows()
    {
        var sorted = Articles.OrderByDescending(a => a.Pages);
        Assert.Equal("cae", Ids(sorted.Take(3)));
        Assert.Equal("ce", Ids(sorted.Where(a => a.Date.Year == 2022).Take(2)));
        Assert.Equal("ce", Ids(sorted.Take(3).Where(a => a.Date.Year == 2022)));
        Assert.Equal("ce", Ids(sorted.Intersect(Articles.Where(a => a.Date.Day == 11))));
        Assert.Equal("adb", Ids(sorted.Except(Articles.Where(a => a.Date.Day == 11))));
        Assert.Equal("abce", Ids(sorted.Take(3).Union(Articles.Where(a => a.Id == "b"))));
        Assert.Equal("bd", Ids(sorted.Take(3).Complement()));
        Assert.Equal("eca", Ids(sorted.Take(3).OrderBy(a => a.Title)));
        Assert.Equal("c", sorted.First().Id);
        Assert.Equal("b", sorted.Last().Id);
    }

    [Fact]
    public void A_key_that_symbols_do_not_express_is_plain_LINQ()
    {
        Assert.Equal("abcde", Ids(Articles.OrderBy(a => IsVowel(a.Id) && a.Id.Length > 5).ThenBy(a => a.Id)));
        IOrderedEnumerable<ExecutorArticle> mixed = Articles.OrderBy(a => a.Section).ThenByDescending(a => a.Id[0]);
        Assert.Equal("edcab", Ids(mixed));
    }

    private static bool IsVowel(string text) => text is "a" or "e";

    private static string Ids(IEnumerable<ExecutorArticle> articles) => string.Concat(articles.Select(article => article.Id));
}
