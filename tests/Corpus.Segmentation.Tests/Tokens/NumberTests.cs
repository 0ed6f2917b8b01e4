namespace Corpus.Segmentation.Tests.Tokens;

public class NumberTests
{
    [Theory]
    [InlineData("1.250,50")]
    [InlineData("1,250.50")]
    [InlineData("20.30")]
    [InlineData("11:05")]
    [InlineData("12/3")]
    [InlineData("12/3/2024")]
    [InlineData("05-06-2024")]
    [InlineData("1985-1990")]
    [InlineData("2½")]
    [InlineData("1\u00A0000\u00A0000")]
    [InlineData("1\u202F000")]
    [InlineData("12\u2009345,6")]
    public void A_number_is_one_token(string number)
    {
        Assert.Equal(number, Tokenized.Dutch(number));
        Assert.Equal([TokenKind.Number], Tokenized.Kinds(number));
        Assert.Equal(number, Tokenized.Untailored(number));
    }

    [Theory]
    [InlineData("min -5 graden", "min -5 graden")]
    [InlineData("(-5)", "( -5 )")]
    [InlineData("van +3", "van +3")]
    [InlineData("\u22125", "\u22125")]
    [InlineData("om .5 punt", "om .5 punt")]
    public void A_sign_is_of_its_number(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void A_sign_between_numbers_is_not()
        => Assert.Equal("x=5 + 5".Replace("=", " = ", StringComparison.Ordinal), Tokenized.Dutch("x=5+5"));

    [Theory]
    [InlineData("€ 1.250,50", "€ 1.250,50")]
    [InlineData("€1.250,50", "€ 1.250,50")]
    [InlineData("3,5%", "3,5 %")]
    [InlineData("$5", "$ 5")]
    public void A_currency_or_per_cent_is_a_symbol_of_its_own(string text, string tokens)
    {
        Assert.Equal(tokens, Tokenized.Dutch(text));
        Assert.Single(Tokenized.OfKind(TokenKind.Symbol, text));
    }

    [Theory]
    [InlineData("€ 25,- en", "€ 25,- en")]
    [InlineData("25,-- en", "25,-- en")]
    [InlineData("€ 25,–.", "€ 25,– .")]
    public void A_dash_for_the_cents_is_of_its_amount(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("2e")]
    [InlineData("14de")]
    [InlineData("1st")]
    [InlineData("A12")]
    [InlineData("m²")]
    public void Digits_with_letters_are_a_word(string word)
    {
        Assert.Equal(word, Tokenized.Dutch(word));
        Assert.Equal([TokenKind.Word], Tokenized.Kinds(word));
    }

    [Theory]
    [InlineData("10\u00A0euro", "10 euro")]
    [InlineData("12\u00A03456", "12 3456")]
    [InlineData("2024\u00A0100", "2024 100")]
    public void A_space_that_does_not_break_joins_groups_of_three_digits_only(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void A_comma_or_colon_behind_a_number_is_not_of_it()
        => Assert.Equal("in 2010 , om 11:05 : 3 , 4", Tokenized.Dutch("in 2010, om 11:05: 3, 4"));
}
