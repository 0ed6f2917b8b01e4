namespace Corpus.Segmentation.Tests.Tokens;

/// <summary>Limits of length count characters, of which one has more units in UTF-8 than in UTF-16: <see cref="Tokenized"/> compares the two.</summary>
public class EncodingTests
{
    [Theory]
    [InlineData("a@b.é", "a @ b.é")]
    [InlineData("x.nl.ท", "x.nl . ท")]
    [InlineData("2@k.क", "2 @ k.क")]
    public void A_last_label_of_one_character_makes_no_address_in_either_encoding(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void A_domain_is_as_long_as_its_characters_in_either_encoding()
    {
        var address = "a@" + new string('é', 200) + ".nl";
        Assert.Equal([address], Tokenized.OfKind(TokenKind.Email, address));
    }

    [Fact]
    public void An_abbreviation_is_as_long_as_its_characters_in_either_encoding()
        => Assert.Equal("А.Б.В.Г.Д.Е.Ж.З.И.К.Л.М. en", Tokenized.Dutch("А.Б.В.Г.Д.Е.Ж.З.И.К.Л.М. en"));

    [Theory]
    [InlineData("a@b.")]
    [InlineData("a@nu.nl.")]
    public void A_domain_that_is_too_long_is_no_address_and_no_word_is_cut(string text)
    {
        var word = new string('a', 300);
        Assert.Empty(Tokenized.OfKind(TokenKind.Email, text + word));
        Assert.EndsWith(word, Tokenized.Dutch(text + word), StringComparison.Ordinal);
    }
}
