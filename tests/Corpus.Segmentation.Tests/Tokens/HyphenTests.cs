namespace Corpus.Segmentation.Tests.Tokens;

public class HyphenTests
{
    [Theory]
    [InlineData("Zuid-Holland")]
    [InlineData("tien-en-een-half")]
    [InlineData("JP8-brandstof")]
    [InlineData("24-jarige")]
    [InlineData("N-VA-programma")]
    [InlineData("St.-Janstraat")]
    [InlineData("CO₂-uitstoot")]
    [InlineData("Zuid‑Holland")]
    public void A_hyphen_joins_a_compound(string word)
        => Assert.Equal(word, Tokenized.Dutch(word));

    [Theory]
    [InlineData("nieuwbouw- en renovatie", "nieuwbouw- en renovatie")]
    [InlineData("in- en uitvoer", "in- en uitvoer")]
    [InlineData("melk-, vlees- en kaas", "melk- , vlees- en kaas")]
    [InlineData("(voor- of na-)oorlogs", "( voor- of na- ) oorlogs")]
    public void A_part_that_is_left_out_at_the_end_leaves_its_hyphen(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("olie en -pijpleidingen", "olie en -pijpleidingen")]
    [InlineData("(sam)-missiles", "( sam ) -missiles")]
    [InlineData("‘ja’-stemmers", "‘ ja ’ -stemmers")]
    public void A_part_that_is_left_out_at_the_beginning_leaves_its_hyphen(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("-Jan zweeg", "- Jan zweeg")]
    [InlineData("Lijst:\n-melk", "Lijst : - melk")]
    public void A_hyphen_at_the_beginning_of_a_line_is_a_bullet_or_a_dash(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("Jan - de bakker – kwam", "Jan - de bakker – kwam")]
    [InlineData("maar ik-’", "maar ik - ’")]
    public void A_dash_joins_nothing(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("pre- and post-war", "pre- and post-war")]
    [InlineData("well-known", "well-known")]
    public void English_hyphens_are_like_Dutch_ones(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.English(text));

    [Fact]
    public void A_soft_hyphen_is_of_its_word()
        => Assert.Equal("nieuw\u00ADbouw", Tokenized.Dutch("nieuw\u00ADbouw"));

    [Fact]
    public void Without_tailoring_a_hyphen_divides_words()
        => Assert.Equal("e - mail", Tokenized.Untailored("e-mail"));
}
