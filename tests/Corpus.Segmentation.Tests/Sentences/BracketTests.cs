namespace Corpus.Segmentation.Tests.Sentences;

public class BracketTests
{
    [Theory]
    [InlineData("nl", "De man (van Wit-Rusland, red.) moet zwijgen.")]
    [InlineData("nl", "Hij (de voorzitter. Echt waar!) zweeg.")]
    [InlineData("en", "He teaches (He was a sailor once.) at the school.")]
    [InlineData("en", "The crew [Five men. All old.] slept.")]
    public void Brackets_within_a_sentence_do_not_divide_it(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("Het regende. |(Al dagen.) |Niemand kwam.")]
    [InlineData("Het regende. |(Al dagen. |Of weken.) |Niemand kwam.")]
    [InlineData("Het regende. |(red.) |Niemand kwam.")]
    public void Brackets_behind_a_sentence_are_sentences_of_their_own(string text) => SentenceText.AssertBars("nl", text);

    [Fact]
    public void A_bracket_that_does_not_close_divides_as_if_it_were_not_there()
        => SentenceText.AssertBars("nl", "Hij (de baas kwam. |Toen ging hij. |Weg.");

    [Fact]
    public void Many_brackets_that_never_close_hold_nothing_together()
        => SentenceText.AssertBars("nl", "Nee " + new string('(', 200) + " hij kwam. |Toen ging hij.");

    [Fact]
    public void A_stop_in_a_bracket_that_is_no_sentence_ends_none() => SentenceText.AssertBars("nl", "Zij (de zus, red.) De Wit noemt het mooi.");
}
