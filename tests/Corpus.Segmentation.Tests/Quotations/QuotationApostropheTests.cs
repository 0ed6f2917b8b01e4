namespace Corpus.Segmentation.Tests.Quotations;

public class QuotationApostropheTests
{
    [Theory]
    [InlineData("nl", "Hij kwam ’s nachts aan.")]
    [InlineData("nl", "Hij kwam 's nachts aan.")]
    [InlineData("nl", "Hij kwam ‘s nachts aan.")]
    [InlineData("nl", "De auto’s van zo’n man.")]
    [InlineData("nl", "Jans’ fiets staat bij Hans' huis.")]
    [InlineData("nl", "Het is ’t wel, in ’s-Gravendijk.")]
    [InlineData("nl", "De rock ’n’ roll van toen.")]
    [InlineData("nl", "De rock 'n' roll van toen.")]
    [InlineData("nl", "De jaren ’90 en ’68.")]
    [InlineData("en", "The dogs’ dinner and the cats' bowl.")]
    [InlineData("en", "In the '90s, and the ’80s too.")]
    [InlineData("en", "Rock ’n’ roll, get ’em, ’tis so.")]
    [InlineData("en", "He is 6'2\" tall and has a 21\" screen.")]
    [InlineData("en", "I don’t know the pilot’s name.")]
    public void An_apostrophe_is_no_mark(string language, string text)
    {
        Assert.Empty(Quoted.Words(language, text));
        Assert.Empty(Quoted.WordsOfCrudeTokens(language, text));
    }

    [Theory]
    [InlineData("nl", "Hij kwam ’s nachts aan.")]
    [InlineData("nl", "Hij kwam 's nachts aan.")]
    [InlineData("nl", "Hij kwam ‘s nachts aan.")]
    [InlineData("nl", "De auto’s van zo’n man.")]
    [InlineData("nl", "Jans’ fiets staat bij Hans' huis.")]
    [InlineData("nl", "Het is ’t wel, in ’s-Gravendijk.")]
    [InlineData("nl", "De rock ’n’ roll van toen.")]
    [InlineData("nl", "De rock 'n' roll van toen.")]
    [InlineData("nl", "De jaren ’90 en ’68.")]
    [InlineData("en", "The dogs’ dinner and the cats' bowl.")]
    [InlineData("en", "In the '90s, and the ’80s too.")]
    [InlineData("en", "Rock ’n’ roll, get ’em, ’tis so.")]
    [InlineData("en", "He is 6'2\" tall and has a 21\" screen.")]
    [InlineData("en", "I don’t know the pilot’s name.")]
    public void An_apostrophe_in_a_quotation_is_no_mark(string language, string text)
    {
        var quotation = $"'{text.Replace('’', '\'').Replace('‘', '\'')}'";

        Assert.Equal([quotation], Quoted.Words(language, quotation));
        Assert.Equal([quotation], Quoted.WordsOfCrudeTokens(language, quotation));
    }

    [Fact]
    public void A_genitive_in_a_quotation_does_not_close_it()
    {
        Assert.Equal(["‘The dogs’ dinner was late,’"], Quoted.Words("en", "‘The dogs’ dinner was late,’ she said."));
    }

    [Fact]
    public void A_quoted_word_in_s_closes_before_the_next_opener()
    {
        Assert.Equal(["‘dogs’", "‘cats’"], Quoted.Words("en", "He wrote ‘dogs’ and then ‘cats’ on it."));
    }

    [Fact]
    public void A_clitic_in_a_quotation_neither_opens_nor_closes()
    {
        Assert.Equal(["'Ik kom 's avonds in 't dorp'"], Quoted.Words("nl", "'Ik kom 's avonds in 't dorp', zegt Jan."));
    }

    [Fact]
    public void Inches_in_a_quotation_do_not_close_it()
    {
        Assert.Equal(["\"This is a 21\" screen,\""], Quoted.Words("en", "\"This is a 21\" screen,\" said Tom Ray."));
    }

    [Fact]
    public void A_letter_between_marks_is_quoted()
    {
        Assert.Equal(["‘s’"], Quoted.Words("en", "Write it with an ‘s’, please."));
    }
}
