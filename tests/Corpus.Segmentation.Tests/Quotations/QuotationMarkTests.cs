namespace Corpus.Segmentation.Tests.Quotations;

public class QuotationMarkTests
{
    [Theory]
    [InlineData("‘Ja’")]
    [InlineData("“Ja”")]
    [InlineData("„Ja”")]
    [InlineData("„Ja“")]
    [InlineData("‚Ja‘")]
    [InlineData("‚Ja’")]
    [InlineData("«Ja»")]
    [InlineData("« Ja »")]
    [InlineData("»Ja«")]
    [InlineData("‹Ja›")]
    [InlineData("›Ja‹")]
    [InlineData("\"Ja\"")]
    [InlineData("'Ja'")]
    [InlineData("''Ja''")]
    [InlineData(",,Ja''")]
    [InlineData("``Ja''")]
    [InlineData("`Ja'")]
    public void Every_style_is_found(string quotation)
    {
        Assert.Equal([$"speech | zegt | Truus Wielhouwer | Truus Wielhouwer | {quotation}"], Quoted.Lines("nl", $"{quotation}, zegt Truus Wielhouwer."));
    }

    [Theory]
    [InlineData("“Ja\"")]
    [InlineData("\"Ja”")]
    [InlineData("‘Ja'")]
    [InlineData("'Ja’")]
    [InlineData("„Ja\"")]
    public void Straight_and_typographic_marks_may_be_mixed(string quotation)
    {
        Assert.Equal([quotation], Quoted.Words("nl", $"{quotation}, zegt Truus Wielhouwer."));
    }

    [Fact]
    public void A_quotation_in_a_quotation_is_one_more()
    {
        Assert.Equal(["“Hij riep: ‘Zij zei „nee”.’”", "‘Zij zei „nee”.’", "„nee”"], Quoted.Words("nl", "“Hij riep: ‘Zij zei „nee”.’”"));
    }

    [Fact]
    public void The_same_straight_mark_nests_where_blanks_show_the_sides()
    {
        Assert.Equal(["\"Zij zei \"nee\" en ging\"", "\"nee\""], Quoted.Words("nl", "\"Zij zei \"nee\" en ging\", zegt Jan."));
    }

    [Fact]
    public void Depth_counts_the_quotations_around_it()
    {
        Assert.Equal([0, 1, 2], Quoted.Analyze("nl", "“Hij riep: ‘Zij zei „nee”.’”").Quotations.Select(quotation => quotation.Depth));
    }

    [Fact]
    public void A_closer_without_an_opener_is_no_mark()
    {
        Assert.Empty(Quoted.Words("nl", "Dat is waar” zei niemand."));
    }

    [Fact]
    public void A_quotation_without_its_closer_ends_with_its_paragraph()
    {
        var structure = Quoted.Analyze("nl", "“Ik kom morgen.\n\nDat was alles.");

        Assert.Equal(["“Ik kom morgen."], Quoted.Words("nl", "“Ik kom morgen.\n\nDat was alles."));
        Assert.False(structure.Quotations[0].IsClosed);
    }

    [Fact]
    public void A_quotation_without_its_closer_ends_before_the_closer_of_the_one_around_it()
    {
        Assert.Equal(["“Hij riep: ‘Kom!”", "‘Kom!"], Quoted.Words("nl", "“Hij riep: ‘Kom!” Toen werd het stil."));
    }

    [Fact]
    public void A_quotation_that_each_paragraph_opens_again_is_one()
    {
        Assert.Equal(["“Een. ¶ “Twee. ¶ “Drie.”"], Quoted.Words("nl", "“Een.\n\n“Twee.\n\n“Drie.”"));
    }

    [Fact]
    public void A_nested_quotation_is_opened_again_behind_the_outer_one()
    {
        Assert.Equal(["“Hij zei: ‘Een. ¶ “‘Twee.’”", "‘Een. ¶ “‘Twee.’"], Quoted.Words("nl", "“Hij zei: ‘Een.\n\n“‘Twee.’”"));
    }

    [Fact]
    public void A_quotation_that_its_paragraph_attributes_does_not_go_on_in_the_next()
    {
        Assert.Equal(["“Ik kom, zei Els Maes.", "“En jij?”"], Quoted.Words("nl", "“Ik kom, zei Els Maes.\n\n“En jij?” vroeg Bo Kamp."));
    }

    [Fact]
    public void Marks_with_nothing_between_them_are_no_quotation()
    {
        Assert.Empty(Quoted.Words("nl", "Er stond “” op."));
    }
}
