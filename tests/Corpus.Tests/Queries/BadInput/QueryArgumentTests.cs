using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>Arguments that are none, too small, too large, or half a character.</summary>
public class QueryArgumentTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Three = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(
        TestCorpus.Article("a", "De haven 🙂 en de brug."), TestCorpus.Article("b", "de de"), TestCorpus.Article("c", ""))));

    [Fact]
    public void Null_is_refused_by_the_name_of_what_is_missing()
    {
        Refuses("value", a => a.Text.Contains(null!));
        Refuses("words", a => a.Text.ContainsWord((string)null!));
        Refuses("pattern", a => a.Text.ContainsWord((Regex)null!));
        Refuses("words", a => a.Text.ContainsPhrase(null!));
        Refuses("first", a => a.Text.ContainsNear(null!, "x", 1));
        Refuses("second", a => a.Text.ContainsNear("x", null!, 1));
        Refuses("prefix", a => a.Text.ContainsWordPrefix(null!));
        Refuses("pattern", a => a.Text.ContainsMatch(null!));
        Refuses("value", a => a.Text.StartsWith(null!));
        Refuses("value", a => a.Title.Contains(null!));
        Refuses("values", a => a.Id.In(null!));
        Refuses("predicate", a => a.Sentences.Any(null!));
        Refuses("condition", null!);
        Assert.Equal("condition", Assert.Throws<ArgumentNullException>(() => Three.Where((Condition)null!)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => Three.OrderBy((Func<TestFields, OrderKey>)null!)).ParamName);
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => Three.Union(null!)).ParamName);
        Assert.Equal("query", Assert.Throws<ArgumentNullException>(() => Three.Search((string)null!)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Three[null!]).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Two_words_are_at_least_one_token_apart(int within)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Three.Where(a => a.Text.ContainsNear("de", "brug", within)));

        Assert.Equal("within", exception.ParamName);
        Assert.StartsWith("Two words are at least 1 token apart, so this must be 1 or more.", exception.Message, StringComparison.Ordinal);
    }

    // The distance and the length of the phrase together are more than an int holds.
    [Fact]
    public void Within_any_number_of_tokens_is_within_the_paragraph()
    {
        Assert.Equal("a", Ids(Three.Where(a => a.Text.ContainsNear("de haven", "brug", int.MaxValue))));
        Assert.Equal("a b", Ids(Three.Where(a => a.Text.ContainsNear("de", "de", int.MaxValue))));
        Assert.Equal("", Ids(Three.Where(a => a.Text.ContainsNear("haven", "haven", int.MaxValue))));
    }

    [Theory]
    [InlineData(int.MinValue, "a b c")]
    [InlineData(-1, "a b c")]
    [InlineData(3, "")]
    [InlineData(int.MaxValue, "")]
    public void As_many_are_left_out_as_there_are(int count, string ids)
    {
        Assert.Equal(ids, Ids(Three.Skip(count)));
        Assert.Equal(ids, Ids(Three.OrderBy(a => a.Id).Skip(count)));
        Assert.Equal(ids.Length == 0 ? 0 : 3, Three.Where(a => a.Id != "x").Skip(count).Count);
        Assert.Equal("", Ids(Three.Skip(int.MaxValue).Skip(count)));
    }

    [Theory]
    [InlineData(int.MinValue, "")]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(4, "a b c")]
    [InlineData(int.MaxValue, "a b c")]
    public void As_many_are_taken_as_there_are(int count, string ids)
    {
        Assert.Equal(ids, Ids(Three.Take(count)));
        Assert.Equal(ids, Ids(Three.OrderBy(a => a.Id).Take(count)));
        Assert.Equal(ids, Ids(Three.Where(a => a.Id != "x").Take(count)));
        Assert.Equal(ids.Length == 0 ? "" : "b c", Ids(Three.Skip(1).Take(count)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void There_is_no_article_at_a_place_outside(int index)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Three[index]);

        Assert.Contains("The corpus has 3 articles, so the index must be at least 0 and less than 3.", exception.Message, StringComparison.Ordinal);
        Assert.Null(Three.ElementAtOrDefault(index));
    }

    /// <summary>Strings that an attribute cannot hold, and what has them in it.</summary>
    public static TheoryData<string, string> Halves => new() { { "\uD83D", "a" }, { "\uDE42 en", "a" }, { "\uDE42\uD83D", "" }, { "\uD83D\uD83D", "" }, { "\uFFFD", "" } };

    // Half of 🙂 is in its string, as .NET has it, but no word is half a character.
    [Theory]
    [MemberData(nameof(Halves), DisableDiscoveryEnumeration = true)]
    public void Half_a_character_is_found_as_a_string_and_is_no_word(string half, string ids)
    {
        Assert.Equal(ids, Ids(Three.Where(a => a.Text.Contains(half))));
        Assert.Equal("", Ids(Three.Where(a => a.Text.ContainsWord(half) || a.Text.ContainsWordPrefix(half) || a.Text.ContainsNear(half, "de", 3))));
        Assert.Empty(Three.Search($"\"{half}\""));
    }

    [Fact]
    public void Nothing_is_in_every_string_begins_every_word_and_is_no_word()
    {
        Assert.Equal("a b c", Ids(Three.Where(a => a.Text.Contains(""))));
        Assert.Equal("a b", Ids(Three.Where(a => a.Text.ContainsWordPrefix(""))));
        Assert.Equal("", Ids(Three.Where(a => a.Text.ContainsWord("") || a.Text.ContainsPhrase(" \n") || a.Text.ContainsNear("", "de", 1))));
    }

    [Fact]
    public void Expressions_that_match_nothing_are_in_every_word_and_every_text()
    {
        Assert.Equal("a b", Ids(Three.Where(a => a.Text.ContainsWord(new Regex("")))));
        Assert.Equal("a b", Ids(Three.Where(a => a.Text.ContainsWord(new Regex("x*")))));
        Assert.Equal("", Ids(Three.Where(a => a.Text.ContainsWord(new Regex("^$")))));
        Assert.Equal("a b c", Ids(Three.Where(a => a.Text.ContainsMatch(new Regex("")))));
        Assert.Equal("c", Ids(Three.Where(a => a.Text.ContainsMatch(new Regex("^$")))));
    }

    [Fact]
    public void Without_values_nothing_is_one_of_them()
    {
        Assert.Empty(Three.Where(a => a.Id.In()));
        Assert.Empty(Three.Where(a => Array.Empty<string>().Contains(a.Id)));
        Assert.Equal(3, Three.Where(a => !a.Date.In()).Count);
    }

    [Theory]
    [InlineData(1e9)]
    [InlineData(double.MaxValue)]
    [InlineData(double.PositiveInfinity)]
    public void A_parameter_of_the_ranking_that_would_make_every_score_zero_is_refused(double k1)
        => Assert.Contains("k1 must be from 0 to 1,000,000.", Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { K1 = k1 }).Message, StringComparison.Ordinal);

    [Fact]
    public void The_largest_parameter_of_the_ranking_still_ranks()
        => Assert.Equal(["b", "a"], Three.Search("de haven de", new SearchOptions { K1 = 1e6, B = 0 }).Select(hit => hit.Article.Id).Order(StringComparer.Ordinal).Reverse());

    private static void Refuses(string parameter, Func<TestFields, Condition> condition)
        => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(() => Three.Where(condition)).ParamName);

    private static string Ids(IEnumerable<TestArticle> articles) => string.Join(' ', articles.Select(article => article.Id));
}
