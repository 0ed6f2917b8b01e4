namespace Corpus.Segmentation.Tests.Sentences;

public class QuotedSentenceTests
{
    [Theory]
    [InlineData("nl", "Jan zei: ‘Ik kom. |Nu meteen.’ |Hij ging.")]
    [InlineData("en", "“I am tired. |Let us go.” |She went.")]
    [InlineData("de", "„Ich komme. |Warte.“ |Er ging.")]
    [InlineData("fr", "« Je viens. |Attends. » |Il partit.")]
    public void Each_sentence_of_a_quotation_is_one_and_takes_the_closing_mark_with_it(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("nl", "‘Kom je?’ vroeg Jan. |‘Ja!’ riep ze.")]
    [InlineData("en", "'This is great.' she said.")]
    [InlineData("fr", "« Quoi ? » demanda-t-il.")]
    public void An_attribution_in_lower_case_belongs_to_the_sentence_of_the_quotation(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("“Sold!” Moore said.")]
    [InlineData("“Why?” I asked.")]
    [InlineData("“Stop!” Mr. John Hill shouted at the boy.")]
    [InlineData("“Who?” Moore asked the clerk.")]
    [InlineData("“Me!” Moore’s wife said.")]
    [InlineData("“Never . . .” Fleur van Dam muttered.")]
    public void So_does_an_attribution_that_begins_with_a_name(string text) => SentenceText.AssertBars("en", text);

    [Theory]
    [InlineData("“Go!” |She ran.")]
    [InlineData("“Go!” |Moore ran.")]
    [InlineData("“Go!” |Moore said the price was good.")]
    [InlineData("\"This is great.\" |She held the book out.")]
    public void What_attributes_nothing_is_a_sentence_of_its_own(string text) => SentenceText.AssertBars("en", text);

    [Theory]
    [InlineData("De leus ‘Red het riet!’ hangt overal.")]
    [InlineData("Het stuk ‘Wie is daar?’, van Mees, is af.")]
    public void A_quotation_within_a_sentence_does_not_divide_it_whatever_it_ends_with(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("“Leave it!” |– “Why?” she asked.")]
    [InlineData("He left. |— Nobody asked.")]
    public void A_dash_between_two_utterances_begins_the_second(string text) => SentenceText.AssertBars("en", text);

    [Theory]
    [InlineData("Hij zei ‘“Ja.” |En toen niets.’")]
    [InlineData("Is dit ‘het einde’? |Nee.")]
    [InlineData("‘Echt?’. |Ja.")]
    public void Marks_that_close_together_stay_together(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("Hij riep: \"Kom. |Nu. \" |Niemand kwam.")]
    [InlineData("Zij las \"Fini. \" |\" Weg. \"")]
    public void A_straight_mark_between_spaces_closes_what_one_before_it_opened(string text)
        => SentenceText.AssertBars("nl", text);

    [Fact]
    public void A_title_behind_which_a_quotation_closes_may_end_a_sentence() => SentenceText.AssertBars("nl", "‘Dag, mevr.’ |De vrouw knikte.");
}
