namespace Corpus.Segmentation.Tests.Sentences;

public class LostLineTests
{
    [Theory]
    [InlineData("Luve – Zandrecht 2-1 |Heerdam – Oudewijk 0-0 |Molenkouter – Polder 1-1")]
    [InlineData("Lid van de raad (1985-1987) |Schepen van haven (1988-1990) |2e burgemeester (1991-...)")]
    [InlineData("« Riet » 1943 |« De Sluis » 1945 |« Kustspoor » 1951")]
    public void Items_that_end_alike_are_one_each_in_a_paragraph_without_full_stops(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("In 1985 Jan en in 1987 Piet en in 1990.")]
    [InlineData("Luve – Zandrecht 2-1 Heerdam – Oudewijk 0-0")]
    [InlineData("In 1985 Jan, in 1987 Piet en dan weer Jan")]
    public void Fewer_items_or_a_full_stop_or_another_end_make_no_list(string text) => SentenceText.AssertBars("nl", text);

    [Theory]
    [InlineData("Hij woont op nummer 12 Jan op 14 Piet op 16 Klaas op 18")]
    [InlineData("Luve – Zandrecht 2-1 Heerdam wint in 1990 Molenkouter – Polder 1-1")]
    public void Numbers_end_no_items_unless_each_has_a_mark_before_it(string text) => SentenceText.AssertBars("nl", text);

    [Fact]
    public void A_repeated_name_and_a_title_are_no_headings_in_a_long_paragraph()
    {
        var text = "De roman In het riet is een boek. |Duran Duran speelt. |Krant De zee schrijft. |" + string.Concat(Enumerable.Repeat("Het water stroomt naar zee. |", 200));

        SentenceText.AssertBars("nl", text.TrimEnd(' ', '|'));
    }
}
