using System.Text.RegularExpressions;
using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

/// <summary>What tests of texts find in a few articles: by reading each, and by the index, which must agree.</summary>
public class WordQueryTests
{
    private static readonly CorpusImage Four = Image(
        "De brug in Zuid-Holland is dicht.",
        "In Holland gaat de Brug open.\n\nDicht is de sluis.",
        "De bruggen zijn dicht, zei oud-premier Kok.",
        "");

    private static readonly string[] Words = ["a", "A", "b", "c", "a", "é", ".", "\n\n", "a-b"];

    private static readonly Gen<string> Texts = Gen.OneOf(Words).Array[0, 8].Select(words => string.Join(' ', words));

    [Fact]
    public void A_word_is_a_whole_token() => Assert.Equal("0 1", Found(TextTest.Words("brug", false, false)));

    [Fact]
    public void A_hyphenated_word_is_one_token() => Assert.Equal("1", Found(TextTest.Words("holland", false, false)));

    [Fact]
    public void Case_can_matter() => Assert.Equal("1", Found(TextTest.Words("Brug", true, false)));

    [Fact]
    public void A_word_that_no_article_has_is_in_none() => Assert.Equal("", Found(TextTest.Words("haven", false, false)));

    [Fact]
    public void A_pattern_without_a_token_is_in_no_text() => Assert.Equal("", Found(TextTest.Words(" ", false, true)));

    [Fact]
    public void Punctuation_counts_in_a_phrase()
    {
        Assert.Equal("2", Found(TextTest.Words("dicht, zei", false, true)));
        Assert.Equal("", Found(TextTest.Words("dicht zei", false, true)));
    }

    [Fact]
    public void A_phrase_ends_with_its_paragraph() => Assert.Equal("", Found(TextTest.Words("open. dicht", false, true)));

    [Fact]
    public void Neighbours_are_within_one_token()
    {
        Assert.Equal("2", Found(TextTest.Near("zijn", "bruggen", 1, false)));
        Assert.Equal("", Found(TextTest.Near("dicht", "bruggen", 1, false)));
        Assert.Equal("2", Found(TextTest.Near("dicht", "bruggen", 2, false)));
    }

    [Fact]
    public void Nearness_ends_with_the_paragraph() => Assert.Equal("", Found(TextTest.Near("open", "sluis", 50, false)));

    [Fact]
    public void What_overlaps_is_not_near() => Assert.Equal("", Found(TextTest.Near("de brug", "brug", 9, false)));

    [Fact]
    public void A_token_begins_with_a_prefix()
    {
        Assert.Equal("0 1 2", Found(TextTest.Prefix("BRUG", false)));
        Assert.Equal("1", Found(TextTest.Prefix("Bru", true)));
        Assert.Equal("0 1 2", Found(TextTest.Prefix("", false)));
    }

    [Fact]
    public void A_pattern_is_matched_against_each_token_as_written()
    {
        Assert.Equal("1", Found(TextTest.WordMatch(new Regex("^Br.g$"))));
        Assert.Equal("0 1", Found(TextTest.WordMatch(new Regex("Hol"))));
        Assert.Equal("0 1 2", Found(TextTest.WordMatch(new Regex(""))));
    }

    [Fact]
    public void A_pattern_is_matched_against_the_text() => Assert.Equal("1", Found(TextTest.Match(new Regex("open\\.\\s+Dicht"))));

    [Fact]
    public void A_pattern_that_takes_too_long_says_so()
    {
        var slow = new Regex("^(?<run>a+)+$", RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(20));
        var e = Assert.Throws<TimeoutException>(() => TestCorpus.Text(new string('a', 40) + "!").ContainsMatch(slow));
        Assert.Contains("\"^(?<run>a+)+$\" took longer than its limit of 0.02 s", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_are_checked()
        => Assert.Equal("within", Assert.Throws<ArgumentOutOfRangeException>(() => TestCorpus.Text("a").ContainsNear("a", "b", 0)).ParamName);

    [Fact]
    public void An_image_without_tokens_says_what_to_do()
    {
        var text = TestCorpus.Articles(TestCorpus.Article("a", "brug"))[0].Text;
        Assert.Contains("Compile it again.", Assert.Throws<CorpusImageException>(() => text.ContainsWord("brug")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_text_has_the_tokens_wholly_within_it()
    {
        var text = TestCorpus.Text("één brug open");
        Assert.True(text.Slice(4, 4).ContainsWord("brug"));
        Assert.False(text.Slice(5, 8).ContainsWord("brug"));
        Assert.False(text.Slice(0, 7).ContainsWord("brug"));
    }

    [Fact]
    public void The_index_gives_what_reading_the_articles_gives()
        => Gen.Select(Texts.Array[1, 5], Texts, Gen.Bool).Sample(
            (texts, pattern, matchCase) =>
            {
                var image = Image(texts);
                Found(image, TextTest.Words(pattern, matchCase, true));
                Found(image, TextTest.Contains(pattern.Trim()));
                foreach (var within in (int[])[1, 2, 3])
                {
                    Found(image, TextTest.Near(pattern, "a", within, matchCase));
                    Found(image, TextTest.Near("a b", pattern, within, matchCase));
                }

                Found(image, TextTest.Prefix(pattern.Trim(), matchCase));
                Found(image, TextTest.WordMatch(new Regex(Regex.Escape(pattern.Trim()))));
            },
            iter: 300);

    [Fact]
    public void An_expression_without_a_limit_has_the_culture_of_its_first_use()
    {
        var text = TestCorpus.Text("I");
        var limited = new Regex("^i$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        var unlimited = new Regex("^i$", RegexOptions.IgnoreCase);
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
        try
        {
            Assert.Equal((true, false), (text.ContainsWord(limited), text.ContainsWord(unlimited)));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        Assert.Equal((true, false), (text.ContainsMatch(limited), text.ContainsMatch(unlimited)));
        Assert.Matches(unlimited, "I");
    }

    // The second article has the same words, as the tokens that the rules make.
    [Fact]
    public void A_token_that_came_with_a_blank_in_it_is_found_by_its_whole_form()
    {
        const string Text = "In New York woont Jan.";
        GoldToken[] tokens = [Gold(1, 0, "In"), Gold(2, 3, "New York"), Gold(3, 12, "woont"), Gold(4, 18, "Jan"), Gold(5, 21, ".")];
        var image = TestCorpus.Open(TestCorpus.Segmented(
            TestCorpus.Article("a", Text, [], new GoldLayer([new GoldSentence(new TextSpan(0, Text.Length), [], tokens)])), TestCorpus.Article("b", Text)));

        Assert.Equal("0 1", Found(image, TextTest.Words("New York", false, false)));
        Assert.Equal("0 1", Found(image, TextTest.Words(" new york ", false, true)));
        Assert.Equal("0 1", Found(image, TextTest.Words("New York", true, false)));
        Assert.Equal("1", Found(image, TextTest.Words("york", false, false)));
        Assert.Equal("1", Found(image, TextTest.Words("in new york", false, true)));
        Assert.Equal("0 1", Found(image, TextTest.Near("new york", "jan", 2, false)));
        Assert.Equal("0", Found(image, TextTest.WordMatch(new Regex("^New York$"))));
        Assert.Equal("", Found(image, TextTest.Words("new york", true, false)));
        Assert.Equal(["a In »New York« woont Jan.", "b In »New York« woont Jan."], TestCorpus.Articles(image).Search("\"new york\"").OrderBy(hit => hit.Article.Id).Select(hit => $"{hit.Article.Id} {hit.Passages[0]}"));
    }

    private static GoldToken Gold(int id, int start, string form)
        => new(GoldTokenKind.Word, id, 0, new TextSpan(start, form.Length), form, form, "X", null, null, id == 1 ? 0 : 1, id == 1 ? "root" : "dep", null, null);

    private static CorpusImage Image(params string[] texts)
        => TestCorpus.Open(TestCorpus.Segmented([.. texts.Select((text, i) => TestCorpus.Article("t" + i, text))]));

    private static string Found(TextTest test) => Found(Four, test);

    // Asserts that the index, where there is one, gives the same, at once and article by article.
    private static string Found(CorpusImage image, TextTest test)
    {
        var articles = TestCorpus.Articles(image);
        var read = Enumerable.Range(0, image.Count).Where(i => test.Holds(articles[i].Text)).ToArray();
        if (test.AccessBy(image) is { } access)
        {
            using var bitmap = new ArticleBitmap(image.Count);
            access.Collect(bitmap, default);
            Assert.Equal(read, Enumerable.Range(0, image.Count).Where(i => bitmap[i]));
            if (access.KnownCount >= 0)
                Assert.Equal(read.Length, access.KnownCount);
            if (access.ProbeCost < double.PositiveInfinity)
                Assert.Equal(read, Enumerable.Range(0, image.Count).Where(access.Probe));
        }

        return string.Join(' ', read);
    }
}
