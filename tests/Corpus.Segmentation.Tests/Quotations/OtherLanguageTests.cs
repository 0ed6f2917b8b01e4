namespace Corpus.Segmentation.Tests.Quotations;

public class OtherLanguageTests
{
    [Theory]
    [InlineData("de", "„Ich komme heute“, sagte sie.", "„Ich komme heute“")]
    [InlineData("de", "»Ich komme heute«, sagte sie.", "»Ich komme heute«")]
    [InlineData("fr", "« Je viens », dit-elle.", "« Je viens »")]
    [InlineData("sv", "”Jag kommer”, sa hon.", "”Jag kommer”")]
    [InlineData("fi", "»Minä tulen», hän sanoi.", "»Minä tulen»")]
    public void Marks_and_kinds_need_no_lists(string language, string text, string quotation)
    {
        Assert.Equal([$"speech | - | - | - | {quotation}"], Quoted.Lines(language, text));
    }

    [Fact]
    public void A_word_in_small_letters_is_a_scare_quote()
    {
        Assert.Equal(["scare"], Quoted.Kinds("fr", "Il parle d’un « problème » grave."));
    }
}
