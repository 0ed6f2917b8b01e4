namespace Corpus.Segmentation.Tests.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("nl-")]
    [InlineData("n")]
    [InlineData("nederlands")]
    [InlineData("nl_BE")]
    public void What_is_no_language_tag_is_refused(string tag)
        => Assert.Equal("languageTag", Assert.Throws<ArgumentException>(() => Tokenizer.For(tag)).ParamName);

    [Theory]
    [InlineData("nl-BE")]
    [InlineData("EN")]
    [InlineData("fry")]
    [InlineData("und")]
    public void Every_well_formed_tag_is_taken(string tag) => Assert.NotNull(Tokenizer.For(tag));
}
