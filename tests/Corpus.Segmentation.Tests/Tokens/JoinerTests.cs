namespace Corpus.Segmentation.Tests.Tokens;

public class JoinerTests
{
    [Theory]
    [InlineData("km/u")]
    [InlineData("en/of")]
    [InlineData("24/7")]
    [InlineData("AT&T")]
    [InlineData("CD&V")]
    [InlineData("C++")]
    [InlineData("C#")]
    public void A_sign_between_letters_joins_them(string word)
        => Assert.Equal(word, Tokenized.Dutch(word));

    [Theory]
    [InlineData("Spoor & Co", "Spoor & Co")]
    [InlineData("dit / dat", "dit / dat")]
    [InlineData("Nee:ja", "Nee : ja")]
    [InlineData("a=b", "a = b")]
    public void Other_signs_divide(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void Without_tailoring_signs_divide_words()
        => Assert.Equal("en / of AT & T C # . NET", Tokenized.Untailored("en/of AT&T C# .NET"));

    [Fact]
    public void Without_tailoring_a_colon_joins_letters_as_Swedish_has_it()
        => Assert.Equal("k:a", Tokenized.Untailored("k:a"));
}
