using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>Concordances of five articles, as a person reads them.</summary>
public class ConcordanceExampleTests
{
    private static readonly ArticleQuery<ExecutorArticle, ExecutorFields> Articles = HarbourCorpus.Articles;

    [Fact]
    public void A_window_has_so_many_tokens_on_each_side_and_the_spacing_between_them()
        => Assert.Equal(
            ["De [haven] is dicht", "“De [haven] blijft dicht", "gaat de [haven] open.", "bij de [haven] is leeg", "en geen [haven].", "De [haven] was nat", "[Haven]? Welke", "? Welke [haven]?"],
            Shown(Articles.Concordance("haven", 2)));

    [Fact]
    public void No_window_is_the_word_alone()
        => Assert.Equal(["[havenmeester]"], Shown(Articles.Concordance("Havenmeester", 0)));

    [Fact]
    public void A_sentence_a_paragraph_and_an_article_are_shown_whole()
    {
        Assert.Equal(
            ["[De] haven is dicht.", "“[De] haven blijft dicht”, zegt de havenmeester.", "“De haven blijft dicht”, zegt [de] havenmeester.", "Morgen (zaterdag) gaat [de] haven open."],
            Shown(Articles.Take(1).Concordance("de", ContextUnit.Sentence)));
        Assert.Equal(["Morgen ([zaterdag]) gaat de haven open."], Shown(Articles.Concordance("zaterdag", ContextUnit.Paragraph)));
        Assert.Equal(
            "De haven is dicht. “De haven blijft dicht”, zegt de havenmeester. Morgen ([zaterdag]) gaat de haven open.",
            Assert.Single(Shown(Articles.Concordance("zaterdag", ContextUnit.Article))));
    }

    [Fact]
    public void The_text_keeps_its_own_spacing()
    {
        var line = Articles.Concordance("morgen", ContextUnit.Article)[0];

        Assert.Equal("De haven is dicht. “De haven blijft dicht”, zegt de havenmeester.", line.Left.ToString());
        Assert.Equal("(zaterdag) gaat\nde haven open.", line.Right.ToString());
        Assert.Equal(line.Article.Text.ToString(), line.Text.ToString());
        Assert.Equal((68, 6, 74), (line.Start, line.Length, line.End));
        Assert.Equal("Morgen (zaterdag) gaat\nde haven open.", line.Sentence.Text.ToString());
        Assert.Equal(["(", "zaterdag", ")"], line.RightTokens.Take(3).Select(token => token.Text.ToString()));
    }

    [Fact]
    public void Patterns_find_what_they_stand_for()
    {
        Assert.Equal(["“[De haven] blijft", "gaat [de haven] open"], Shown(Articles.Take(1).Concordance("de haven", 1)).Skip(1));
        Assert.Equal(["de [havenmeester]."], Shown(Articles.Concordance(new Regex("meester$"), 1)));
        Assert.Equal(["? [Welke haven]?"], Shown(Articles.Concordance(WordPattern.Sequence(new Regex("^W"), WordPattern.StartingWith("HAV")), 1)));
        Assert.Equal(["[Een boot]", "[een kade]", "[geen haven]"], Shown(Articles.Concordance(WordPattern.Sequence(WordPattern.AnyOf("een", "geen"), WordPattern.AnyToken), 0)));
        Assert.Equal(["[Haven]"], Shown(Articles.Concordance(WordPattern.Words("Haven", matchCase: true), 0)));

        // At each token the longest; what begins further on counts too.
        Assert.Equal(["[De kade bij]", "[kade]", "[kade]"], Shown(Articles.Concordance(WordPattern.AnyOf("de kade bij", "kade", "de kade"), 0)));

        // A phrase is within one paragraph.
        Assert.Empty(Articles.Concordance("havenmeester. morgen"));
    }

    [Fact]
    public void Lines_are_sorted_by_the_words_around()
    {
        var lines = Articles.Concordance("haven", 2);

        Assert.Equal(
            ["en geen [haven].", "? Welke [haven]?", "[Haven]? Welke", "“De [haven] blijft dicht", "De [haven] is dicht", "bij de [haven] is leeg", "gaat de [haven] open.", "De [haven] was nat"],
            Shown(lines.Sort(ConcordanceSort.Right)));
        Assert.Equal(Shown(lines.Sort(ConcordanceSort.Right)), Shown(lines.Sort()));
        Assert.Equal(
            ["[Haven]? Welke", "De [haven] is dicht", "De [haven] was nat", "bij de [haven] is leeg", "gaat de [haven] open.", "“De [haven] blijft dicht", "en geen [haven].", "? Welke [haven]?"],
            Shown(lines.Sort(ConcordanceSort.Left)));

        // -, ed, eklew, neeg.
        Assert.Equal("e a a a b d e c", Ids(lines.Sort(ConcordanceSort.At(-1).ReverseWord())));
        Assert.Equal("c e d b a a a e", Ids(lines.Sort(ConcordanceSort.At(-1).ReverseWord().Descending(), ConcordanceSort.Date)));
    }

    [Fact]
    public void Lines_are_sorted_by_what_their_articles_have()
    {
        var lines = Articles.Concordance("haven");

        // 201X, 2022, 2022-1X, 2022-10, unknown.
        Assert.Equal("d b c a a a e e", Ids(lines.Sort(ConcordanceSort.Date)));
        Assert.Equal("d e e a a a c b", Ids(lines.SortBy(a => a.Section)));
        Assert.Equal("b a a a c d e e", Ids(lines.SortByDescending(a => a.Section)));
        Assert.Equal("e e d a a a c b", Ids(Articles.OrderByDescending(a => a.Text.Length).Concordance("haven").SortBy(a => a.Date.Year)));
        Assert.Equal("e e d c b a a a", Ids(Articles.OrderByDescending(a => a.Id).Concordance("haven")));
    }

    [Fact]
    public void A_sample_keeps_the_order_and_a_page_is_some_lines_of_it()
    {
        var lines = Articles.Concordance("haven", 1).Sort(ConcordanceSort.Right);
        var sample = lines.Sample(3, seed: 1);

        Assert.Equal(SeededSample.Draw(8, 3, 1).Select(place => lines[place]), sample);
        Assert.Equal(lines.Skip(2).Take(3), lines.Page(2, 3));
        Assert.Equal(["geen [haven].", "[Haven]?"], lines.Page(0, 2).Select(line => line.ToString()));
        Assert.Empty(lines.Page(8, 1));
        Assert.Equal([new(2022, 5), new(null, 3)], lines.CountBy(a => a.Date.Year).OrderByDescending(group => group.Value));
    }

    [Fact]
    public void Printed_lines_have_the_occurrences_below_each_other()
    {
        var print = new StringWriter { NewLine = "\r\n" };
        Articles.Concordance("haven").Write(print, width: 60);

        Assert.Equal(
            """
                                De [haven] is dicht. “De haven blijft d…
            De haven is dicht. “De [haven] blijft dicht”, zegt de haven…
            …en (zaterdag) gaat de [haven] open.
                    De kade bij de [haven] is leeg.
            …oot, een kade en geen [haven].
                                De [haven] was nat.
                                   [Haven]? Welke haven?
                      Haven? Welke [haven]?

            """.ReplaceLineEndings("\n"),
            print.ToString());
    }

    [Fact]
    public void A_concordance_prints_its_first_lines_and_how_many_more_there_are()
    {
        var lines = Articles.Concordance(WordPattern.AnyToken, 0).ToString().Split('\n');

        Assert.Equal(20 + 1 + 1, lines.Length);
        Assert.Equal(new string(' ', 39) + "[De]", lines[0]);
        Assert.Equal("… and 32 more", lines[^2]);
        Assert.Equal(Articles.Concordance(WordPattern.AnyToken, 0).Signature, lines[^1]);
        Assert.Equal(4, Articles.Take(1).Concordance("haven").ToString().Split('\n').Length);
    }

    // As wide as a reader sees them: a flag is one, though it is four units.
    [Theory]
    [InlineData("", "kort", "", "       [kort]")]
    [InlineData("links ", "kort", " rechtsaf", " links [kort] recht…")]
    [InlineData("van links ", "een lang woord", " rechts", "…links [een lang woord]…")]
    [InlineData("ab🇳🇱 ", "x", " 🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱", "   ab🇳🇱 [x] 🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱…")]
    public void What_there_is_no_room_for_is_cut(string left, string match, string right, string line)
        => Assert.Equal(line, KwicPrinter.Line(left, match, right, KwicPrinter.MinWidth));

    private static string[] Shown(Concordance<ExecutorArticle, ExecutorFields> concordance) => [.. concordance.Select(line => line.ToString())];

    private static string Ids(Concordance<ExecutorArticle, ExecutorFields> concordance) => string.Join(' ', concordance.Select(line => line.Article.Id));
}
