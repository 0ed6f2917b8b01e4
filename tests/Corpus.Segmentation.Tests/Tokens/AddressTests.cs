namespace Corpus.Segmentation.Tests.Tokens;

public class AddressTests
{
    [Theory]
    [InlineData("zie https://example.org/a?b=1,2.", "https://example.org/a?b=1,2")]
    [InlineData("(http://example.org)", "http://example.org")]
    [InlineData("http://example.org/a_(b), en", "http://example.org/a_(b)")]
    [InlineData("“ftp://example.org/ü”", "ftp://example.org/ü")]
    [InlineData("www.example.nl!", "www.example.nl")]
    [InlineData("WWW.4all.nl/x", "WWW.4all.nl/x")]
    [InlineData("op example.com/naam.", "example.com/naam")]
    [InlineData("op sint-jan.be.", "sint-jan.be")]
    [InlineData("op SINT-JAN.BE.", "SINT-JAN.BE")]
    [InlineData("op riet.io en", "riet.io")]
    public void The_address_of_a_page_ends_before_the_punctuation(string text, string address)
        => Assert.Equal([address], Tokenized.OfKind(TokenKind.Url, text));

    [Theory]
    [InlineData("http:// en www. en x://")]
    [InlineData("notitie.docx")]
    [InlineData("sp.a")]
    [InlineData("een zin.De volgende")]
    [InlineData("een zin.dE volgende")]
    public void What_only_looks_like_an_address_is_none(string text)
        => Assert.Empty(Tokenized.OfKind(TokenKind.Url, text));

    [Theory]
    [InlineData("mail jan.jansen+nieuws@mail.example.org.", "jan.jansen+nieuws@mail.example.org")]
    [InlineData("(info@example.nl)", "info@example.nl")]
    [InlineData("a_b-c@example.co.uk,", "a_b-c@example.co.uk")]
    public void An_e_mail_address_is_one_token(string text, string address)
        => Assert.Equal([address], Tokenized.OfKind(TokenKind.Email, text));

    [Theory]
    [InlineData("jan@huis")]
    [InlineData("jan@@example.org")]
    [InlineData("a+b")]
    public void What_only_looks_like_an_e_mail_address_is_none(string text)
        => Assert.Empty(Tokenized.OfKind(TokenKind.Email, text));

    [Theory]
    [InlineData("#hashtag, en", "#hashtag")]
    [InlineData("dank @jan_2!", "@jan_2")]
    [InlineData("(#één)", "#één")]
    public void A_tag_keeps_its_sign(string text, string tag)
        => Assert.Equal([tag], Tokenized.OfKind(TokenKind.Tag, text));

    [Theory]
    [InlineData("op #5", "op # 5")]
    [InlineData("3 @ 5", "3 @ 5")]
    public void A_sign_without_letters_behind_it_is_a_symbol(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void Addresses_need_no_tailoring()
        => Assert.Equal("info@example.nl | https://example.org/a-b", Tokenized.Untailored("info@example.nl | https://example.org/a-b"));
}
