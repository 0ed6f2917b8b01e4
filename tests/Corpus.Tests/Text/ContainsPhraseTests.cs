namespace Corpus.Tests;

public class ContainsPhraseTests
{
    [Theory]
    [InlineData("De brug is dicht.", "de brug")]
    [InlineData("De brug is dicht.", "brug is dicht")]
    [InlineData("De brug is: ‘dicht’.", "BRUG is: ‘dicht")]
    [InlineData("brug\nis", "brug is")]
    [InlineData("brug\n—\nis", "brug — is")]
    [InlineData("de de brug", "de brug")]
    [InlineData("a a b", "a b")]
    [InlineData("a b a b c", "a b c")]
    [InlineData("e\u0301e\u0301n auto’s", "één auto's")]
    [InlineData("\n\n brug is", "brug is")]
    public void Words_that_follow_each_other_are_found(string text, string phrase)
        => Assert.True(TestCorpus.Text(text).ContainsPhrase(phrase));

    [Theory]
    [InlineData("De brug is dicht.", "brug dicht")]
    [InlineData("De brug is dicht.", "is brug")]
    [InlineData("brug", "brug is")]
    [InlineData("brug — (is)", "brug is")]
    [InlineData("De brug is dicht.", "brug, is")]
    [InlineData("brug.\n\nIs", "brug is")]
    [InlineData("brug.\n \u00A0\t\nIs", "brug is")]
    [InlineData("bruggen is", "brug is")]
    [InlineData("brug", " — ")]
    public void Words_that_do_not_are_not(string text, string phrase)
        => Assert.False(TestCorpus.Text(text).ContainsPhrase(phrase));

    [Fact]
    public void Case_can_be_made_to_matter()
    {
        Assert.True(TestCorpus.Text("De Brug").ContainsPhrase("De Brug", matchCase: true));
        Assert.False(TestCorpus.Text("De Brug").ContainsPhrase("de brug", matchCase: true));
    }
}
