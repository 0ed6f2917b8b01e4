namespace Corpus.Segmentation.Tests.Tokens;

public class TokenStopTests
{
    [Theory]
    [InlineData("bv. dit", "bv. dit")]
    [InlineData("Mr. Jansen", "Mr. Jansen")]
    [InlineData("d.w.z. nu", "d.w.z. nu")]
    [InlineData("(red.) moet", "( red. ) moet")]
    [InlineData("kazen enz. en", "kazen enz. en")]
    [InlineData("3 mln. mensen", "3 mln. mensen")]
    public void An_abbreviation_that_is_listed_keeps_its_full_stop(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("nr. 5", "nr. 5")]
    [InlineData("nr.5", "nr. 5")]
    [InlineData("p. 12", "p. 12")]
    [InlineData("in sept. vorig jaar", "in sept. vorig jaar")]
    [InlineData("een mooi nr. De band", "een mooi nr . De band")]
    [InlineData("een mooi nr.", "een mooi nr .")]
    public void One_that_stands_before_numbers_does_not_at_the_end_of_a_sentence(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("a.u.b. nu", "a.u.b. nu")]
    [InlineData("de V.S. en", "de V.S. en")]
    [InlineData("J.R.R. Tolkien", "J.R.R. Tolkien")]
    [InlineData("A.F.Th. schreef", "A.F.Th. schreef")]
    [InlineData("x.y.z. en", "x.y.z. en")]
    public void Letters_with_full_stops_keep_the_last_one(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("J. van Dam", "J. van Dam")]
    [InlineData("É. Zola", "É. Zola")]
    [InlineData("punt a. En", "punt a . En")]
    public void An_initial_is_a_capital(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("So do I. He left.", "So do I . He left .")]
    [InlineData("I. M. Pei", "I. M. Pei")]
    public void The_English_I_is_an_initial_only_before_another(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.English(text));

    [Theory]
    [InlineData("He saw it. No. 5 won.", "He saw it . No. 5 won .")]
    [InlineData("I said no.", "I said no .")]
    [InlineData("“No.” She left.", "“ No . ” She left .")]
    [InlineData("a Ph.D. student", "a Ph.D. student")]
    [InlineData("U.S. forces", "U.S. forces")]
    public void English_has_its_own_abbreviations(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.English(text));

    [Theory]
    [InlineData("het huis.", "het huis .")]
    [InlineData("kazen enz... en", "kazen enz ... en")]
    [InlineData("“ja”.Hij ging", "“ ja ” . Hij ging")]
    public void A_full_stop_behind_another_word_is_a_token(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("de .nl-domeinen", "de .nl-domeinen")]
    [InlineData("in .NET", "in .NET")]
    [InlineData("lees report2.pdf", "lees report2.pdf")]
    [InlineData("lees a-b_c.tar.gz.", "lees a-b_c.tar.gz .")]
    public void Names_of_files_and_domains_keep_theirs(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));
}
