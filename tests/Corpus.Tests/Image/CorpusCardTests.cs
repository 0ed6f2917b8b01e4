using Corpus.Sources;

namespace Corpus.Tests;

public class CorpusCardTests
{
    private static readonly CorpusCard Card = TestCorpus.Open(TestCorpus.RichImage()).Card;

    [Fact]
    public void A_card_says_what_the_corpus_is()
    {
        Assert.Equal(("De Krant", "cc-by-4.0", "Boer, A. de (2024). De Krant."), (Card.Title, Card.License, Card.Citation));
        Assert.Equal(["nl", "en"], Card.Languages);
        Assert.Equal(["nieuws", "fictie"], Card.Tags);
        Assert.Equal("# De Krant\n\nÉén zin.", Card.Text);
    }

    [Fact]
    public void Everything_else_stands_in_its_fields()
    {
        Assert.Equal(["citation", "language", "license", "pretty_name", "tags"], Card.Fields.Keys);
        Assert.Equal("nieuws, fictie", Card.Fields["tags"].ToString());
        Assert.False(Card.Fields.ContainsKey("homepage"));
    }

    [Fact]
    public void A_corpus_without_card_says_what_is_known()
    {
        var card = TestCorpus.Open(TestCorpus.Image(TestCorpus.Three())).Card;
        Assert.Equal(("Nieuws", null, null, ""), (card.Title, card.License, card.Citation, card.Text));
        Assert.Equal(["nl"], card.Languages);
        Assert.Empty(card.Tags);
        Assert.Empty(card.Fields);
    }

    [Fact]
    public void One_language_is_a_list_of_one_and_no_language_an_empty_list()
    {
        Assert.Equal(["fy"], CardOf(TestCorpus.Field("language", "fy")).Languages);

        using var stream = new MemoryStream();
        new ImageWriter(stream, "X", null).Finish(TestCorpus.Fingerprint, []);
        Assert.Empty(TestCorpus.Open(stream.ToArray()).Card.Languages);
    }

    [Fact]
    public void A_license_that_is_a_list_is_joined()
        => Assert.Equal("mit, cc0-1.0", CardOf(TestCorpus.List("license", "mit", "cc0-1.0")).License);

    [Fact]
    public void A_card_of_only_text_has_no_keys()
    {
        var card = CardOf();
        Assert.Equal("tekst", card.Text);
        Assert.Empty(card.Fields);
    }

    [Fact]
    public void An_unknown_key_is_named_with_the_nearest()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Card.Fields["licence"]);
        Assert.Equal("The card of the corpus Nieuws has no key 'licence': did you mean 'license'?", exception.Message);
    }

    [Fact]
    public void A_list_that_everybody_gets_cannot_be_changed()
        => Assert.Throws<NotSupportedException>(() => ((IList<string>)Card.Tags)[0] = "x");

    [Fact]
    public void A_key_that_comes_twice_is_refused()
        => Assert.Throws<ArgumentException>(() => CardOf(TestCorpus.Field("a", "1"), TestCorpus.Field("a", "2")));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
        => Assert.Throws<ArgumentException>(() => CardOf(TestCorpus.Field("a\uD83D", "1")));

    [Fact]
    public void After_disposal_what_has_not_been_read_throws()
    {
        var image = TestCorpus.Open(TestCorpus.RichImage());
        var card = image.Card;
        _ = card.Title;
        image.Dispose();

        Assert.Equal("De Krant", card.Title);
        Assert.Throws<ObjectDisposedException>(() => card.License);
        Assert.Throws<ObjectDisposedException>(() => card.Text);
    }

    private static CorpusCard CardOf(params SourceField[] fields)
        => TestCorpus.Open(TestCorpus.Image(new Card(fields, "tekst", ReadingOptions.None, null, default))).Card;
}
