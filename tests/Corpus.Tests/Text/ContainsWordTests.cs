namespace Corpus.Tests;

public class ContainsWordTests
{
    [Theory]
    [InlineData("De Brug is dicht.", "brug")]
    [InlineData("De brug is dicht.", "BRUG")]
    [InlineData("‘brug’", "brug")]
    [InlineData("(brug)", "brug")]
    [InlineData("brug", "brug")]
    [InlineData("\u00A0brug\u2014", "brug")]
    [InlineData("oud-premier", "OUD-PREMIER")]
    [InlineData("brug!", "!")]
    [InlineData("ÉÉN", "één")]
    [InlineData("Straße", "STRAße")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("οδός", "ΟΔΌΣ")]
    [InlineData("ſtad", "stad")]
    [InlineData("Дом", "дом")]
    [InlineData("2022", "2022")]
    [InlineData("_id", "_ID")]
    [InlineData("ⅷ", "Ⅷ")]
    [InlineData("𐐀𐐁", "𐐨𐐩")]
    public void A_word_is_found_without_regard_to_case(string text, string word)
        => Assert.True(TestCorpus.Text(text).ContainsWord(word));

    [Theory]
    [InlineData("bruggen", "brug")]
    [InlineData("ophaalbrug", "brug")]
    [InlineData("brug2", "brug")]
    [InlineData("brug_", "brug")]
    [InlineData("brugé", "brug")]
    [InlineData("brug\u0301", "brug")]
    [InlineData("brug", "")]
    [InlineData("brug!", "?")]
    [InlineData("Zuid-Holland", "Holland")]
    [InlineData("", "brug")]
    [InlineData("een", "één")]
    [InlineData("één", "een")]
    public void A_part_of_a_word_is_no_word(string text, string word)
        => Assert.False(TestCorpus.Text(text).ContainsWord(word));

    [Theory]
    [InlineData("cafe\u0301", "café")]
    [InlineData("café", "cafe\u0301")]
    [InlineData("e\u0301e\u0301n", "ÉÉN")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u212Bngstrom", "ångstrom")]
    [InlineData("a\u0323\u0307", "a\u0307\u0323")]
    public void What_is_composed_is_the_same_as_what_is_not(string text, string word)
        => Assert.True(TestCorpus.Text(text).ContainsWord(word));

    [Theory]
    [InlineData("half\uFFFEweg")]
    [InlineData("cafe\u0301\uFFFEe\u0301")]
    public void A_character_that_is_none_is_one_of_its_word(string text)
    {
        Assert.True(TestCorpus.Text(text).ContainsWord(text.ToUpperInvariant()));
        Assert.False(TestCorpus.Text(text).ContainsWord(text.Replace("\uFFFE", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("De auto’s staan", "auto's")]
    [InlineData("De auto's staan", "AUTO’S")]
    [InlineData("foto’s", "foto’s")]
    public void A_typographic_apostrophe_is_the_same_as_a_plain_one(string text, string word)
    {
        Assert.True(TestCorpus.Text(text).ContainsWord(word));
        Assert.False(TestCorpus.Text(text).ContainsWord("auto"));
        Assert.False(TestCorpus.Text(text).ContainsWord("s"));
    }

    [Theory]
    [InlineData("a.u.b.", "a.u.b.", true)]
    [InlineData("a.u.b.", "u", false)]
    [InlineData("3.000 km", "3.000", true)]
    [InlineData("3.000 km", "3", false)]
    [InlineData("11,5", "11,5", true)]
    [InlineData("11,5", "5", false)]
    [InlineData("ja,nee", "nee", true)]
    [InlineData("9.a", "a", true)]
    [InlineData("einde.Begin", "begin", false)]
    [InlineData("’s avonds", "s", false)]
    [InlineData("’s avonds", "'s", true)]
    [InlineData("rock'", "rock", true)]
    [InlineData("a''b", "b", true)]
    [InlineData("3..4", "4", true)]
    [InlineData("e\u0301'e\u0301", "é'é", true)]
    [InlineData("kern\u00ADwapens", "wapens", false)]
    [InlineData("kern\u200Bwapens", "wapens", true)]
    [InlineData("=\u0338", "\u0338", false)]
    public void What_stands_between_letters_or_digits_separates_or_joins(string text, string word, bool expected)
        => Assert.Equal(expected, TestCorpus.Text(text).ContainsWord(word));

    [Theory]
    [InlineData("Navo", "Navo", true)]
    [InlineData("NAVO", "Navo", false)]
    [InlineData("cafe\u0301", "café", true)]
    [InlineData("CAFÉ", "café", false)]
    [InlineData("auto’s", "auto's", true)]
    [InlineData("ſ", "s", false)]
    public void Case_can_be_made_to_matter(string text, string word, bool expected)
        => Assert.Equal(expected, TestCorpus.Text(text).ContainsWord(word, matchCase: true));

    [Theory]
    [InlineData("de oud premier", true)]
    [InlineData("de Oud\npremier", true)]
    [InlineData("de oud-premier", false)]
    [InlineData("de oude premier", false)]
    [InlineData("premier oud", false)]
    public void A_word_that_is_several_is_a_phrase(string text, bool expected)
        => Assert.Equal(expected, TestCorpus.Text(text).ContainsWord("oud premier"));

    [Fact]
    public void A_very_long_word_is_compared()
    {
        var word = new string('é', 10_000);
        Assert.True(TestCorpus.Text("x " + word).ContainsWord(word.ToUpperInvariant()));
        Assert.False(TestCorpus.Text("x " + word).ContainsWord("é"));
    }

    [Fact]
    public void Case_is_a_matter_of_each_call()
    {
        var text = TestCorpus.Text("NAVO");
        Assert.True(text.ContainsWord("navo"));
        Assert.False(text.ContainsWord("navo", matchCase: true));
        Assert.True(text.ContainsWord("navo"));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_word() => Assert.False(TestCorpus.Text("brug 𐐀").ContainsWord("\uD801"));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => TestCorpus.Text("a").ContainsWord(null!));
}
