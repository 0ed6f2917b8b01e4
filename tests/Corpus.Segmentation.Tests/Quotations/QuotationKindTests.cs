namespace Corpus.Segmentation.Tests.Quotations;

public class QuotationKindTests
{
    [Theory]
    [InlineData("nl", "De ‘Maria Celina’ ligt aan de kade.")]
    [InlineData("nl", "Aan oefening ‘Hoogwater’ doen zestig boten mee.")]
    [InlineData("nl", "Haar tweede roman, ‘De lamp van de wachter’, is uit.")]
    [InlineData("nl", "Ze las ‘De zee’ van Jan Maas.")]
    [InlineData("en", "The plan, called ‘Coast to Measure’, costs millions.")]
    [InlineData("en", "It is not ‘Titan’, as some had hoped.")]
    public void A_name_is_a_title(string language, string text)
    {
        Assert.Equal(["title"], Quoted.Kinds(language, text));
    }

    [Theory]
    [InlineData("nl", "‘Dat is alles.’")]
    [InlineData("nl", "Zij dacht na. ‘Dat is alles’.")]
    [InlineData("nl", "De leus ‘Red het riet!’ hangt overal.")]
    [InlineData("nl", "Er hing een laken met ‘Dank u, Raf’ erop.")]
    [InlineData("en", "She put up posters (“Can you hit a high A?”).")]
    [InlineData("en", "A banner saying “Save the reed” hung there.")]
    public void Words_that_stand_by_themselves_are_speech(string language, string text)
    {
        Assert.Equal(["speech"], Quoted.Kinds(language, text));
    }

    [Theory]
    [InlineData("nl", "De stichting laat merken dat ze ‘niets cadeau krijgt’.")]
    [InlineData("nl", "Een bord meldt ‘tot zover en niet verder’ aan wandelaars.")]
    [InlineData("en", "“I love it” was all he said.")]
    public void Somebodys_words_in_a_sentence_of_the_reporter_are_a_half_quote(string language, string text)
    {
        Assert.Equal(["half"], Quoted.Kinds(language, text));
    }

    [Theory]
    [InlineData("nl", "Het ziekenhuis ving 120 ‘gewonden’ op.")]
    [InlineData("nl", "De zogenoemde ‘kussens’ liggen voor de kust.")]
    [InlineData("nl", "Het woord ‘polder’ kent zij niet.")]
    [InlineData("en", "The so-called “experts” were wrong.")]
    public void A_word_at_a_distance_is_a_scare_quote(string language, string text)
    {
        Assert.Equal(["scare"], Quoted.Kinds(language, text));
    }

    [Fact]
    public void Titles_and_scare_quotes_have_no_speaker()
    {
        Assert.Equal(["title | - | - | - | ‘Titan’"], Quoted.Lines("en", "Ann Lee spoke of the ‘Titan’."));
    }

    [Fact]
    public void Several_words_in_capitals_are_written_on_something()
    {
        Assert.Equal(["speech"], Quoted.Kinds("nl", "Er zit iets in waar ‘NIET KANTELEN’ op staat."));
    }

    [Fact]
    public void What_somebody_calls_something_is_no_title()
    {
        Assert.Equal(["half"], Quoted.Kinds("nl", "‘Schavuiten’ noemde Els Maes hen: mensen zonder hond."));
    }

    [Fact]
    public void A_title_in_apposition_may_have_its_comma_within()
    {
        Assert.Equal(["title"], Quoted.Kinds("en", "Her new novel, “The Long Sea,” comes out today."));
    }
}
