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
    public void An_exclamation_between_dashes_ends_no_sentence() => SentenceText.AssertBars("nl", "Hij kwam – eindelijk! – Jan zag het.");

    [Theory]
    [InlineData("Leuk! 😀 |Morgen weer.")]
    [InlineData("Leuk 😀 En nu? |Weg.")]
    public void An_emoji_belongs_to_the_sentence_before_it(string text) => SentenceText.AssertBars("nl", text);

    [Fact]
    public void Marks_without_a_word_are_no_sentence() => SentenceText.AssertBars("nl", "! ! ! Niemand.");
}
