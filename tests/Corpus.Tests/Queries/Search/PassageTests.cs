namespace Corpus.Tests;

public class PassageTests
{
    private const string News =
        "De haven van Zandrecht gaat dicht. De burgemeester zegt het niet te begrijpen. Schepen moeten voortaan uitwijken naar Oudewijk.\n\n" +
        "‘Een haven zonder\nschepen is geen haven’, zegt een schipper. Hij vaart al veertig jaar op de Waal, en hij heeft in die tijd veel zien veranderen aan de kades. De brug blijft open.\n\n" +
        "Over de brug is niets besloten.";

    private static readonly ArticleQuery<TestArticle, TestFields> Articles = SearchRankingTests.Articles(("a", News), ("b", "De brug over de Waal."), ("c", "De haven."));

    [Theory]
    [InlineData("zandrecht", "De haven van »Zandrecht« gaat dicht.")]

    // What is between two sentences that have it is shown with them, up to 200 characters.
    [InlineData("zandrecht oudewijk", "De haven van »Zandrecht« gaat dicht. De burgemeester zegt het niet te begrijpen. Schepen moeten voortaan uitwijken naar »Oudewijk«.")]

    // Three words are worth more than one; newlines are spaces.
    [InlineData("haven schepen schipper", "‘Een »haven« zonder »schepen« is geen »haven«’, zegt een »schipper«.|De »haven« van Zandrecht gaat dicht. De burgemeester zegt het niet te begrijpen. »Schepen« moeten voortaan uitwijken naar Oudewijk.")]
    [InlineData("\"zonder schepen\"", "‘Een haven »zonder schepen« is geen haven’, zegt een schipper.")]
    [InlineData("\"haven zonder\" \"zonder schepen\"", "‘Een »haven zonder schepen« is geen haven’, zegt een schipper.")]
    [InlineData("brug", "De »brug« blijft open.|Over de »brug« is niets besloten.")]
    [InlineData("schip*", "‘Een haven zonder schepen is geen haven’, zegt een »schipper«.")]
    [InlineData("zandrecht -file date:2020..", "")]
    public void Passages_show_what_was_found(string query, string expected)
        => Assert.Equal(expected, string.Join('|', Articles.Search(query).Where(hit => hit.Article.Id == "a").SelectMany(hit => hit.Passages)));

    [Fact]
    public void Long_sentences_are_cut_at_words()
    {
        var options = new SearchOptions { PassageLength = 40 };

        Assert.Equal(["… jaar op de »Waal«, en hij heeft in die …"], Articles.Search("waal", options)[1].Passages.Select(passage => passage.ToString()));
    }

    [Fact]
    public void Each_place_of_a_long_sentence_can_be_a_passage()
    {
        var articles = SearchRankingTests.Articles(("a", "haven een twee drie vier vijf zes zeven acht negen tien haven elf twaalf dertien veertien vijftien haven"));

        var passages = articles.Search("haven", new SearchOptions { PassageLength = 20 })[0].Passages;

        Assert.Equal(["»haven« een twee drie …", "… negen tien »haven« elf …", "… vijftien »haven«"], passages.Select(passage => passage.ToString()));
    }

    [Fact]
    public void A_word_longer_than_a_passage_stays_whole()
        => Assert.Equal("… »Zandrecht« …", Articles.Search("zandrecht", new SearchOptions { PassageLength = 1 })[0].Passages[0].ToString());

    [Theory]
    [InlineData("De haven is dicht. Niemand vaart.\n\nMorgen wel.", "De haven is dicht. Niemand vaart.")]
    [InlineData("De haven is dicht. Niemand vaart uit vandaag, en morgen ook niet.", "De haven is dicht.")]
    [InlineData("De haven is dicht en niemand vaart uit vandaag of morgen.", "De haven is dicht en niemand vaart …")]
    [InlineData("Hottentottententententoonstellingsmakers komen.", "Hottentottententententoonstellingsmakers …")]
    [InlineData("  \n\n", "")]
    [InlineData("", "")]
    public void An_article_without_the_words_shows_how_it_begins(string text, string beginning)
    {
        var articles = SearchRankingTests.Articles(("a", text));

        foreach (var query in new[] { "id:a", "-zandrecht" })
        {
            var passage = Assert.Single(articles.Search(query, new SearchOptions { PassageLength = 35 }).Single().Passages);
            Assert.Equal((beginning, 0, 0.0), (passage.ToString(), passage.Marks.Count, passage.Score));
        }

        Assert.Empty(articles.Search("id:a", new SearchOptions { MaxPassages = 0 })[0].Passages);
    }

    [Fact]
    public void There_are_as_many_passages_as_are_asked_for()
    {
        var articles = SearchRankingTests.Articles(("a", string.Concat(Enumerable.Repeat("Hier is de haven.\n\n", 10))));

        Assert.Equal(3, articles.Search("haven")[0].Passages.Count);
        Assert.Equal(10, articles.Search("haven", new SearchOptions { MaxPassages = 100 })[0].Passages.Count);
        Assert.Empty(articles.Search("haven", new SearchOptions { MaxPassages = 0 })[0].Passages);
    }

    [Fact]
    public void A_passage_and_its_marks_are_places_in_the_article()
    {
        var passage = Articles.Search("schepen +zandrecht")[0].Passages[0];

        Assert.Equal("a", passage.Article.Id);
        Assert.Equal(News[passage.Start..passage.End], passage.Text.ToString());
        Assert.Equal(["Zandrecht", "Schepen"], passage.Marks.Select(mark => mark.ToString()));
        Assert.All(passage.Marks, mark => Assert.Equal(News.Substring(mark.Start, mark.Length), mark.Text.ToString()));
        Assert.Equal(
            "De haven van <b>Zandrecht</b> gaat dicht. De burgemeester zegt het niet te begrijpen. <b>Schepen</b> moeten voortaan uitwijken naar Oudewijk.", passage.ToString("<b>", "</b>"));
    }

    [Fact]
    public void The_worth_of_a_passage_is_that_of_its_different_words()
    {
        // Of 3 articles 2 have haven: idf = ln(1 + 1.5 / 2.5) = 0.470004; 1 has schepen: ln(1 + 2.5 / 1.5) = 0.980829.
        var passages = Articles.Search("haven schepen")[0].Passages;

        Assert.Equal([1.450833, 1.450833], passages.Select(passage => Math.Round(passage.Score, 6)));
    }

    [Fact]
    public void Every_passage_is_valid_text_on_one_line()
    {
        var articles = SearchRankingTests.Articles(("a", string.Concat(Enumerable.Repeat("🙂\u2028é\u000B haven 👩‍👩‍👧‍👦\n", 50))));

        for (var length = 1; length < 60; length++)
        {
            foreach (var passage in articles.Search("haven 🙂", new SearchOptions { PassageLength = length })[0].Passages)
            {
                var text = passage.ToString();
                Assert.Equal(text, new string([.. text.EnumerateRunes().SelectMany(rune => rune.ToString())]));
                Assert.DoesNotContain('\uFFFD', text);
                Assert.DoesNotContain(text, c => char.IsControl(c) || c == '\u2028');
            }
        }
    }
}
