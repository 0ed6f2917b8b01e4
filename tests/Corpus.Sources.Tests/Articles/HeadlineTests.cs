namespace Corpus.Sources.Tests.Articles;

public class HeadlineTests
{
    [Theory]
    [InlineData("De brug is dicht. Niemand weet waarom.", "De brug is dicht.")]
    [InlineData("Is de brug dicht? Ja.", "Is de brug dicht?")]
    [InlineData("‘De brug is dicht.’ Dat zei hij.", "‘De brug is dicht.’")]
    [InlineData("Mevr. J. de Wit van bv. Haven komt om ca. 5 uur. Echt.", "Mevr. J. de Wit van bv. Haven komt om ca. 5 uur.")]
    [InlineData("De prijs steeg 3.5 procent in a.u.b. gezegd één jaar. Klaar.", "De prijs steeg 3.5 procent in a.u.b. gezegd één jaar.")]
    [InlineData("Het werd stil… en toen niet. Klaar.", "Het werd stil… en toen niet.")]
    [InlineData("Mr. J. Hill of Bell Inc. comes at 5 p.m. Really.", "Mr. J. Hill of Bell Inc. comes at 5 p.m.")]
    [InlineData("‘Komt de man (de voorzitter, red.) nog?’ vroeg Jan. Nee.", "‘Komt de man (de voorzitter, red.) nog?’ vroeg Jan.")]
    [InlineData("“Sold!” Moore said. That was it.", "“Sold!” Moore said.")]
    [InlineData("Een zin zonder punt", "Een zin zonder punt")]
    [InlineData("Een kop\n\nEn tekst.", "Een kop")]
    [InlineData("Een zin\nover twee   regels. En meer.", "Een zin over twee regels.")]
    public void The_headline_is_the_first_sentence(string text, string headline)
    {
        Assert.Equal(headline, Headline.Of(Article(text)));
    }

    [Fact]
    public void A_long_sentence_is_cut_at_a_word_near_80_characters()
    {
        var headline = Headline.Of(Article(
            "De jaarlijkse oefening met reddingsboten van Zandrecht die gepland staat voor volgende week gaat toch door."));

        Assert.Equal("De jaarlijkse oefening met reddingsboten van Zandrecht die gepland staat voor…", headline);
        Assert.True(headline.Length <= Headline.CutLength + 1);
    }

    [Fact]
    public void Text_without_spaces_is_cut_between_characters()
    {
        var headline = Headline.Of(Article("a" + string.Concat(Enumerable.Repeat("😀", 60))));

        Assert.Equal("a" + string.Concat(Enumerable.Repeat("😀", 39)) + "…", headline);
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("!")]
    [InlineData(" ")]
    [InlineData("Nee! ")]
    public void The_time_it_takes_does_not_grow_with_what_follows(string repeated)
    {
        // Ten million characters of what once was looked at again and again: minutes then, nothing now.
        var text = "x" + new string('a', 3) + string.Concat(Enumerable.Repeat(repeated, 10_000_000 / repeated.Length)) + "z";
        var article = new SourceArticle { Id = "a", Path = "a.txt", Line = 1, Text = text, Paragraphs = [new SourceParagraph(0, text.Length)] };

        Assert.True(Headline.Of(article).Length <= Headline.CutLength + 1);
    }

    [Fact]
    public void An_empty_article_has_an_empty_headline()
    {
        Assert.Equal("", Headline.Of(Article("")));
    }

    private static SourceArticle Article(string text) => ArticleFileReader.Read("a.txt", text).Articles.Single();
}
