namespace Corpus.Segmentation.Tests.Sentences;

public class FullStopTests
{
    [Theory]
    [InlineData("nl", "De boot vaart. |Hij is laat. |Niemand wacht.")]
    [InlineData("en", "The boat sails. |It is late. |Nobody waits.")]
    public void A_full_stop_before_a_capital_ends_a_sentence(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("nl", "Zij kwam met mr. Jansen en mevr. De Boer.")]
    [InlineData("nl", "Prof. dr. ir. Van Elst sprak, en daarna dhr. Maas.")]
    [InlineData("en", "She came with Mr. Jones and Mrs. Hill.")]
    [InlineData("en", "Then Capt. Brown met Sen. Ruiz and Lt. Gen. Ames.")]
    public void A_capital_behind_a_title_begins_no_sentence(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("nl", "Het staat op blz. 12, in art. 7 en bij nr. 5.")]
    [InlineData("nl", "Dat was op 5 jan. 2020 en op 3 mrt. 2021.")]
    [InlineData("en", "See fig. 3 on pp. 4 and 5, and No. 10 on Jan. 5.")]
    public void A_number_behind_an_abbreviation_begins_no_sentence(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("nl", "Ze verkopen appels, peren enz. |Jan koopt er een.")]
    [InlineData("nl", "Het was 20 v.Chr. |De stad brandde.")]
    [InlineData("en", "They sell apples, pears, etc. |Moore buys one.")]
    [InlineData("en", "It opened at 5 p.m. |The queue was long.")]
    public void An_abbreviation_that_may_end_a_sentence_does_before_a_capital(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("nl", "Ze verkopen appels enz. op de markt.")]
    [InlineData("en", "It opened at 5 p.m. on the quay.")]
    [InlineData("en", "It opened at 5 p.m. Tuesday, or at 6 p.m. GMT.")]
    [InlineData("en", "He worked for Hill & Co. until spring.")]
    public void An_abbreviation_that_may_end_a_sentence_does_not_where_it_goes_on(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("nl", "Dat schrijft o.a. De Morgen, d.w.z. Het Parool niet.")]
    [InlineData("nl", "Neem bv. De Linde, t.o.v. Café Anker.")]
    [InlineData("en", "Take a bird, e.g. A robin, i.e. Something small.")]
    public void An_abbreviation_that_something_follows_never_ends_a_sentence(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("She works for the U.S. Government.")]
    [InlineData("She works in the U.S. |He does not.")]
    [InlineData("The Bell Inc. Building is shut.")]
    [InlineData("They sued Bell Inc. |The court agreed.")]
    [InlineData("It stands on St. Michael’s Square, not on Main St. |The house is old.")]
    public void An_abbreviation_in_a_name_ends_a_sentence_only_before_a_word_that_is_no_name(string text) => SentenceText.AssertBars("en", text);

    [Theory]
    [InlineData("nl", "Volgens J. de Wit en A. De Smet kwam J.-P. Van Elst niet.")]
    [InlineData("nl", "De schrijvers (J. Over, en ook P. J. Voor) kwamen.")]
    [InlineData("en", "J. R. Hill met Albert I. Jones.")]
    public void An_initial_ends_no_sentence(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("nl", "Dit is plan B. |Hij kent plan A.")]
    [InlineData("nl", "Neem vitamine C. |De dokter zei het.")]
    [InlineData("en", "We go, you and I. |Did you know?")]
    public void A_single_letter_ends_a_sentence_before_a_word_that_is_no_name(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("nl", "Dat was in 1990. |Daarna niet meer.")]
    [InlineData("nl", "De brug kost 1.250,50 euro en gaat om 20.30 uur open. |40 mensen kwamen.")]
    [InlineData("en", "It cost $5. |They paid 3.50.")]
    public void A_number_ends_a_sentence_as_a_word_does(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("Am 12. Juni und im 3. Jahrhundert.")]
    [InlineData("Es waren 12. |Dann kam einer.")]
    public void A_German_number_with_a_full_stop_is_an_ordinal(string text) => SentenceText.AssertBars("de", text);

    [Fact]
    public void A_Dutch_number_with_a_full_stop_is_no_ordinal() => SentenceText.AssertBars("nl", "Het zijn er 12. |Juni begint.");

    [Theory]
    [InlineData("nl", "Hij schreef de zgnd. Kust op en het tlf. Nummer.")]
    [InlineData("und", "This is Mr. Hill of Bell Ltd. Antwerp.")]
    public void A_word_without_a_vowel_is_an_abbreviation_though_it_is_not_listed(string language, string text) => SentenceText.AssertBars(language, text);

    [Fact]
    public void A_word_without_a_vowel_that_is_a_word_ends_a_sentence() => SentenceText.AssertBars("nl", "Het was op tv. |Piet zag het.");

    [Fact]
    public void An_acronym_is_not_the_abbreviation_that_has_its_letters() => SentenceText.AssertBars("nl", "Ajax vs. Feyenoord in de VS. |Daar komt men.");

    [Theory]
    [InlineData("nl", "De wind haalde 110 km/u. |Niemand viel.")]
    [InlineData("de", "Der Wind hatte 110 km/h. |Otto fiel.")]
    [InlineData("nl", "Het duurt 5 min. |Jan wacht tot 20 u. |Piet niet.")]
    [InlineData("nl", "De haven werd in 330 v. Chr. gesticht, en de toren in 40 v. Chr. |Later niets.")]
    [InlineData("nl", "Het duurt 5 min. en 20 sec. of meer.")]
    [InlineData("en", "He left at 6 P.M. |Travelers stayed.")]
    public void A_unit_behind_a_number_ends_a_sentence_before_any_capital(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("Hij zag de gemeentev. vergadering.")]
    [InlineData("Het kwam van de afd. onderwijs.")]
    public void Lower_case_begins_no_sentence(string text) => SentenceText.AssertBars("nl", text);

    [Fact]
    public void Lower_case_begins_sentences_of_a_writer_without_capitals() => SentenceText.AssertBars("nl", "ik ben er. |kom je ook? ja. |tot morgen");

    [Theory]
    [InlineData("en", "They sell phones. |iPhone sales rose.")]
    [InlineData("nl", "Het regende. |’s Morgens was het droog. |'t Is laat.")]
    public void A_capital_later_in_the_word_or_behind_a_clitic_is_a_capital(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("Lees www.haven.example. |Schrijf aan a@haven.example. |Volg @haven.")]
    [InlineData("Zie http://haven.example/a.b?c=d. |Klaar.")]
    public void An_address_ends_a_sentence_as_a_word_does(string text) => SentenceText.AssertBars("nl", text);
}
