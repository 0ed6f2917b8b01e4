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

    [Theory]
    [InlineData("cc-by-sa-4.0", "CC-BY-SA-4.0")]
    [InlineData("mit OR gpl-3.0", "MIT OR GPL-3.0-only")]
    [InlineData("other", null)]
    public void The_licence_is_an_expression_of_SPDX_or_none(string license, string? expected)
    {
        var card = CardOf(TestCorpus.Field("license", license));
        Assert.Equal((license, expected), (card.License, card.LicenseExpression));
    }

    [Fact]
    public void Licences_in_a_list_all_apply() => Assert.Equal("MIT AND CC0-1.0", CardOf(TestCorpus.List("license", "mit", "cc0-1.0")).LicenseExpression);

    [Fact]
    public void Sizes_are_those_of_tokens_texts_and_the_image()
    {
        var image = TestCorpus.Segmented(TestCorpus.Three());
        var card = TestCorpus.Open(image).Card;
        var articles = TestCorpus.Articles(TestCorpus.Open(image));

        Assert.Equal(articles.Sum(article => article.Tokens.Count), card.TokenCount);
        Assert.Equal(TestCorpus.Three().Sum(article => System.Text.Encoding.UTF8.GetByteCount(article.Text)), card.TextBytes);
        Assert.Equal(image.Length, card.ImageBytes);
        Assert.True(card.TokenCount > 20);
        Assert.Equal(0, TestCorpus.Open(TestCorpus.Image(TestCorpus.Three())).Card.TokenCount);
    }

    // SHA-256 of the text of the first article, as sha256sum says, and of nothing.
    [Fact]
    public void Hashes_are_those_of_texts_and_of_the_whole_image()
    {
        var image = TestCorpus.Image(TestCorpus.Article("a", "Een café."), TestCorpus.Article("b", ""));
        var articles = TestCorpus.Articles(TestCorpus.Open(image));

        Assert.Equal("857daee3c14ac76041949b543092ec02b4291ec9313d0f9ac63bcec2f90e3184", articles["a"].ComputeTextHash());
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", articles["b"].ComputeTextHash());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(image)), articles.Card.ComputeImageHash());
    }

    [Fact]
    public void What_the_card_says_itself_comes_before_what_was_made_of_it()
    {
        var details = TestCorpus.Details();
        var silent = CardOf(details);
        var card = CardOf(
            details, TestCorpus.Field("description", "Wat het is."), TestCorpus.List("authors", "Mieke", "Joost"), TestCorpus.Field("source", "Het archief"),
            TestCorpus.Field("homepage", "https://example.org/h"));

        Assert.Equal(("Één zin.", "https://example.org/krant"), (silent.Description, silent.Source));
        Assert.Equal(["Ada de Boer", "De redactie"], silent.Authors);
        Assert.Equal(("Wat het is.", "Het archief"), (card.Description, card.Source));
        Assert.Equal(["Mieke", "Joost"], card.Authors);
        Assert.Equal("https://example.org/h", CardOf(details, TestCorpus.Field("homepage", "https://example.org/h")).Source);
        Assert.Equal(["De redactie van Krant"], CardOf(TestCorpus.Field("authors", "De redactie van Krant")).Authors);
    }

    [Fact]
    public void A_citation_is_the_cards_own_BibTeX_or_the_citation_file_or_what_the_card_says()
    {
        Assert.Equal("@article{x, title = {X}}\n", CardOf(TestCorpus.Details(), TestCorpus.Field("citation", "  @article{x, title = {X}} ")).BibTeX);
        Assert.Equal("@misc{dekrant,\n}\n", CardOf(TestCorpus.Details(), TestCorpus.Field("citation", "Boer (2024).")).BibTeX);
        Assert.Equal(
            "@misc{nieuws,\n  author = {{Mieke}},\n  title = {{Nieuws}},\n  version = {2},\n  url = {https://example.org/},\n  note = {Boer \\& De Vries (2024).},\n}\n",
            CardOf(
                TestCorpus.Field("authors", "Mieke"), TestCorpus.Field("version", "2"), TestCorpus.Field("source", "https://example.org/"),
                TestCorpus.Field("citation", "Boer & De Vries (2024).")).BibTeX);
    }

    [Fact]
    public void The_citation_file_is_the_one_beside_the_card_or_one_that_says_what_the_card_says()
    {
        Assert.Equal("cff-version: 1.2.0\n", CardOf(TestCorpus.Details()).CitationFile);
        Assert.Equal(
            "cff-version: 1.2.0\nmessage: \"Please cite this corpus as described here.\"\ntype: dataset\ntitle: \"Nieuws\"\nauthors:\n  - name: \"The authors of Nieuws\"\nlicense: MIT\n",
            CardOf(TestCorpus.Field("license", "mit"), TestCorpus.Field("citation", "@misc{x}")).CitationFile);
    }

    [Fact]
    public void A_corpus_without_card_has_no_licence_and_still_can_be_cited()
    {
        var card = TestCorpus.Open(TestCorpus.Image(TestCorpus.Three())).Card;

        Assert.Equal((null, null, null), (card.LicenseExpression, card.Description, card.Source));
        Assert.Empty(card.Authors);
        Assert.Equal("@misc{nieuws,\n  title = {{Nieuws}},\n}\n", card.BibTeX);
    }

    [Fact]
    public void Details_that_do_not_fit_are_damage()
    {
        var whole = TestCorpus.RichImage();
        var at = ImageSurgery.Offset(whole, ImageFormat.CardDetails);
        foreach (var count in (uint[])[3, ImageFormat.MaxAuthors + 1, uint.MaxValue])
        {
            var image = TestCorpus.Open(ImageSurgery.With(whole, i => BitConverter.TryWriteBytes(i.AsSpan(at + ImageFormat.DetailsAuthorCountAt), count)));
            Assert.Contains($"it claims {count} authors", Assert.Throws<CorpusImageException>(() => image.Card.Authors).Message, StringComparison.Ordinal);
            Assert.Throws<CorpusImageException>(image.Verify);
        }

        var other = TestCorpus.Open(ImageSurgery.With(whole, i => BitConverter.TryWriteBytes(i.AsSpan(at), 1_000_000u)));
        Assert.Throws<CorpusImageException>(() => other.Card.Description);
        Assert.Throws<CorpusImageException>(other.Verify);
    }

    private static CorpusCard CardOf(CardDetails details, params SourceField[] fields)
        => TestCorpus.Open(TestCorpus.Image(new Card(fields, "tekst", ReadingOptions.None, null, default), details)).Card;

    private static CorpusCard CardOf(params SourceField[] fields)
        => TestCorpus.Open(TestCorpus.Image(new Card(fields, "tekst", ReadingOptions.None, null, default))).Card;
}
