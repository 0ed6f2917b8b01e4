namespace Corpus.Segmentation.Tests.Languages;

public class WordSetTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("De")]
    [InlineData("DE")]
    [InlineData("'s")]
    [InlineData("’s")]
    [InlineData("Über")]
    public void A_word_is_found_however_its_capitals_and_apostrophes_are_written(string word)
    {
        Assert.True(new WordSet("de 's über").Contains(word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("den")]
    [InlineData("een woord dat langer is dan elk")]
    public void Another_word_is_not_found(string word)
    {
        Assert.False(new WordSet("de 's über").Contains(word));
    }

    [Fact]
    public void The_sum_of_two_sets_has_the_words_of_both()
    {
        var both = new WordSet("de het").And(new WordSet("the het"));

        Assert.True(both.Contains("de") && both.Contains("the") && both.Contains("het"));
    }

    [Fact]
    public void Every_list_of_abbreviations_can_be_made()
    {
        // A word that stands in two classes of one language throws.
        Assert.All(["nl", "en", "de", "fr"], tag => Assert.NotSame(Abbreviations.Empty, LanguageRules.For(tag).Abbreviations));
        Assert.NotSame(Abbreviations.Empty, LanguageRules.Unknown.Abbreviations);
    }
}
