namespace Corpus.Segmentation.Tests.Tokens;

public class ApostropheTests
{
    [Theory]
    [InlineData("'s morgens", "'s morgens")]
    [InlineData("’s avonds", "’s avonds")]
    [InlineData("in 't Hof", "in 't Hof")]
    [InlineData("zo 'n man", "zo 'n man")]
    [InlineData("('t Hof)", "( 't Hof )")]
    [InlineData("“'s Nachts”", "“ 's Nachts ”")]
    [InlineData("hij pakt 't.", "hij pakt 't .")]
    [InlineData("'S Ochtends", "'S Ochtends")]
    public void A_Dutch_word_that_has_lost_its_beginning_keeps_its_apostrophe(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void So_does_one_whose_apostrophe_became_an_opening_quote()
        => Assert.Equal("‘s avonds", Tokenized.Dutch("‘s avonds"));

    [Theory]
    [InlineData("'s-Gravenhage")]
    [InlineData("’s-Hertogenbosch")]
    public void A_place_with_such_a_word_is_one_token(string name)
        => Assert.Equal(name, Tokenized.Dutch(name));

    [Fact]
    public void A_quoted_letter_is_no_such_word()
        => Assert.Equal("de letter ' s '", Tokenized.Dutch("de letter 's'"));

    [Theory]
    [InlineData("‘samen’", "‘ samen ’")]
    [InlineData("‘Er is niets’", "‘ Er is niets ’")]
    [InlineData("'NS wil niet'", "' NS wil niet '")]
    [InlineData("‘S.O.S.’", "‘ S.O.S. ’")]
    public void Another_word_behind_a_quote_is_no_such_word(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("auto's")]
    [InlineData("zo'n")]
    [InlineData("d'r")]
    [InlineData("foto’s")]
    [InlineData("foto´s")]
    [InlineData("A4'tje")]
    [InlineData("80'er")]
    public void A_Dutch_word_keeps_an_apostrophe_within(string word)
        => Assert.Equal(word, Tokenized.Dutch(word));

    [Theory]
    [InlineData("don't")]
    [InlineData("o'clock")]
    [InlineData("pilot’s")]
    [InlineData("1990's")]
    [InlineData("'tis")]
    [InlineData("’twas")]
    public void An_English_word_keeps_its_apostrophe(string word)
        => Assert.Equal(word, Tokenized.English(word));

    [Fact]
    public void An_English_and_between_apostrophes_is_one_word()
        => Assert.Equal("rock 'n' roll", Tokenized.English("rock 'n' roll"));

    [Theory]
    [InlineData("de jaren '90", "de jaren '90")]
    [InlineData("de zomer van ’68.", "de zomer van ’68 .")]
    [InlineData("in '45 en '46", "in '45 en '46")]
    public void A_year_keeps_the_apostrophe_for_its_century(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void So_does_a_decade()
        => Assert.Equal("the '90s", Tokenized.English("the '90s"));

    [Theory]
    [InlineData("Hij riep: '10 doden'", "Hij riep : ' 10 doden '")]
    [InlineData("ruim '10,5 procent'", "ruim ' 10,5 procent '")]
    [InlineData("het '1984'", "het ' 1984 '")]
    public void A_number_behind_a_quote_is_no_year(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("Jans' boek", "Jans' boek")]
    [InlineData("Beatrix’ verjaardag", "Beatrix’ verjaardag")]
    public void A_genitive_behind_a_sibilant_keeps_its_apostrophe(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("‘de Russen’ komen", "‘ de Russen ’ komen")]
    [InlineData("'de Russen' komen", "' de Russen ' komen")]
    [InlineData("de Russen’, zei hij", "de Russen ’ , zei hij")]
    public void A_mark_that_may_close_a_quotation_is_no_genitive(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void Without_tailoring_only_Unicodes_apostrophes_join()
        => Assert.Equal("l'eau ' s morgens", Tokenized.Untailored("l'eau 's morgens"));
}
