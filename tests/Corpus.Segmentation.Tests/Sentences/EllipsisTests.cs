namespace Corpus.Segmentation.Tests.Sentences;

public class EllipsisTests
{
    [Theory]
    [InlineData("Het werd stil… |Niemand sprak.")]
    [InlineData("Het werd stil ... |De deur ging open.")]
    [InlineData("Ja… |Nee...")]
    public void Dots_end_a_sentence_before_a_capital(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("Het werd stil … en toen niet.")]
    [InlineData("Dat … dat weet ik niet.")]
    public void Dots_before_lower_case_are_a_pause(string text) => SentenceText.AssertBars("nl", text);

    [Fact]
    public void A_name_behind_dots_between_spaces_goes_on_with_the_sentence() => SentenceText.AssertBars("nl", "De winnaar is … Jan.");

    [Theory]
    [InlineData("She wavered . . . and went.")]
    [InlineData("She wavered . . . I did not.")]
    [InlineData("The rest is left out . . . . |Next sentence.")]
    [InlineData("“The rest is left out. . . .”")]
    public void Dots_between_spaces_are_one_ellipsis_and_four_have_a_full_stop(string text) => SentenceText.AssertBars("en", text);

    [Fact]
    public void Dots_at_the_beginning_of_a_word_begin_its_sentence() => SentenceText.AssertBars("nl", "De sluis ging open. |...en toen brak hij.");

    [Fact]
    public void Dots_at_the_beginning_of_a_sentence_do_not_end_it() => SentenceText.AssertBars("nl", "… En toen? |… Niets.");

    [Theory]
    [InlineData("Zij schreef [...] De Wit, en (...) las het.")]
    [InlineData("Het was een begin (...) |We zien het nu.")]
    public void An_omission_in_brackets_ends_a_sentence_only_before_a_word_that_is_no_name(string text) => SentenceText.AssertBars("nl", text);
}
