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

    [Fact]
    public void A_heading_that_runs_on_is_found_in_a_paragraph_that_is_too_long_for_one()
    {
        const string run = "Droog klimaat |In het oosten regent het nooit. |Riet |Riet is een plant. |";

        SentenceText.AssertBars("nl", run + string.Concat(Enumerable.Repeat("Het water stroomt naar zee. |", 200)).TrimEnd(' ', '|'));
    }

    [Fact]
    public void Nothing_of_the_kind_is_looked_for_in_an_ordinary_paragraph()
        => SentenceText.AssertBars("nl", "De roman In het riet is een boek. |Duran Duran speelt.");
}
