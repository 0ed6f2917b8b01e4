namespace Corpus.Segmentation.Tests.Sentences;

public class ExclamationTests
{
    [Theory]
    [InlineData("Wat?! |Echt waar!! |Hoe dan??")]
    [InlineData("Kom! |Nu! |Waarom? |Daarom.")]
    public void Exclamation_and_question_marks_end_sentences_however_many_they_are(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("She works at Yahoo! in the office.")]
    [InlineData("She likes Yahoo! Mail.")]
    [InlineData("She works at Yahoo! |He does not.")]
    public void The_mark_of_a_name_ends_no_sentence_unless_one_plainly_begins(string text) => SentenceText.AssertBars("en", text);

    [Fact]
    public void The_title_of_a_musical_is_no_such_name() => SentenceText.AssertBars("en", "I saw Oklahoma! |Wendy did too.");

    [Theory]
    [InlineData("‘Kom!’, zei Jan, ‘nu!’; toen ging hij.")]
    [InlineData("Kom ! , zei Jan.")]
    [InlineData("Zij zag Help! : een film.")]
    public void A_mark_that_goes_on_with_the_sentence_begins_none(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("Hij komt!|De boot vaart.")]
    [InlineData("Zij kijkt naar Help!Man en Wie?Bas.")]
    public void Without_a_space_only_a_word_that_is_no_name_begins_a_sentence(string text) => SentenceText.AssertBars("nl", text);

    [Fact]
    public void An_exclamation_between_dashes_ends_no_sentence() => SentenceText.AssertBars("nl", "Hij kwam – eindelijk! – Jan zag het.");

    [Theory]
    [InlineData("Leuk! 😀 |Morgen weer.")]
    [InlineData("Leuk 😀 En nu? |Weg.")]
    public void An_emoji_belongs_to_the_sentence_before_it(string text) => SentenceText.AssertBars("nl", text);

    [Fact]
    public void Marks_without_a_word_are_no_sentence() => SentenceText.AssertBars("nl", "! ! ! Niemand.");
}
