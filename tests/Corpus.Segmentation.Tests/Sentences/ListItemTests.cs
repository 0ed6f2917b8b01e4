namespace Corpus.Segmentation.Tests.Sentences;

public class ListItemTests
{
    [Theory]
    [InlineData("– appels\n|– peren\n|– druiven")]
    [InlineData("- appels\n|- peren")]
    [InlineData("* appels\n|* peren")]
    [InlineData("• appels\n|• peren")]
    [InlineData("1. appels\n|2. peren\n|3. druiven")]
    [InlineData("a) appels\n|b) peren")]
    [InlineData("(1) appels\n|(2) peren")]
    [InlineData("Op de markt:\n|1. appels\n|2. peren")]
    public void A_line_that_begins_with_a_marker_is_a_list_item(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("De trein stopt in\nTer Luve en in\nZandrecht.")]
    [InlineData("Er kwamen\n7.800 mensen en\n12 honden.")]
    [InlineData("De wagen reed over de dijk\n– heel traag – naar zee.")]
    public void Another_line_goes_on_with_the_sentence(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("1) apples |2) pears |3) grapes")]
    [InlineData("1. Apples. |2. Pears.")]
    [InlineData("1.) Apples |2.) Pears")]
    [InlineData("a. apples |b. pears |c. grapes")]
    [InlineData("• 9. Apples |• 10. Pears")]
    [InlineData("⁃9. Apples |⁃10. Pears")]
    [InlineData("2007: apples |2008: pears")]
    [InlineData("This is all. |1. Apples |2. Pears")]
    public void Items_of_one_line_are_found_by_their_order(string text) => SentenceText.AssertBars("en", text);

    [Theory]
    [InlineData("1) apples 3) pears")]
    [InlineData("Come at 2) or later.")]
    [InlineData("1984. |That was the year.")]
    public void A_number_out_of_order_begins_no_item(string text) => SentenceText.AssertBars("en", text);

    [Fact]
    public void A_heading_is_one_sentence()
    {
        Assert.Equal([0], SentenceText.Analyze("nl", "Einde? Ja. Nee.", isHeading: true).Sentences);
    }
}
