namespace Corpus.Segmentation.Tests.Quotations;

public class SpeakerTests
{
    [Fact]
    public void A_surname_is_the_last_full_name_with_it()
    {
        Assert.Equal(["Els van der Veen"], Quoted.Speakers("nl", "Gisteren kwam Els van der Veen terug. ‘Ik blijf’, zei Van der Veen."));
    }

    [Fact]
    public void A_surname_that_two_people_have_is_nobody()
    {
        Assert.Equal(["-"], Quoted.Speakers("nl", "Anna Smit en haar broer Jan Smit ruzieden. ‘Ik stop’, zei Smit."));
    }

    [Fact]
    public void A_name_behind_a_quotation_in_its_sentence_is_one_though_it_comes_only_once()
    {
        Assert.Equal(["Moore"], Quoted.Speakers("en", "“Sold!” Moore said."));
    }

    [Fact]
    public void A_title_does_not_belong_to_the_name()
    {
        Assert.Equal(["Aleida Grootjans"], Quoted.Speakers("en", "The labels are by Aleida Grootjans. “I know him,” Ms. Grootjans adds."));
    }

    [Fact]
    public void A_role_is_the_last_name_that_had_it()
    {
        Assert.Equal(
            ["Els Maes"],
            Quoted.Speakers("nl", "Daar stond burgemeester Els Maes naast dokter Bo Kamp.\n\n‘Ik blijf’, zei de burgemeester."));
    }

    [Fact]
    public void A_role_in_an_apposition_counts_too()
    {
        Assert.Equal(["Lieven Morraal"], Quoted.Speakers("en", "It was Lieven Morraal, the harbour captain, who saw it. “It sank,” said the captain."));
    }

    [Fact]
    public void A_compound_is_the_role_that_it_ends_in()
    {
        Assert.Equal(["Lieven Morraal"], Quoted.Speakers("nl", "Dat zag havenkapitein Lieven Morraal. ‘Het zonk’, zei de kapitein."));
    }

    [Fact]
    public void A_role_of_somebody_new_stays_unknown()
    {
        Assert.Equal(["-"], Quoted.Speakers("nl", "Dat zag burgemeester Els Maes. ‘Het zonk’, zei een burgemeester."));
    }

    [Fact]
    public void A_pronoun_is_the_person_named_last_in_its_paragraph()
    {
        Assert.Equal(["Els Maes"], Quoted.Speakers("nl", "Dat weet Els Maes. ‘Het zonk’, zei ze."));
    }

    [Fact]
    public void A_pronoun_is_nobody_whose_title_contradicts_it()
    {
        Assert.Equal(["Ann Lee"], Quoted.Speakers("en", "Ms. Ann Lee met Mr. Bob Ray. “It sank,” she said."));
    }

    [Fact]
    public void A_paragraph_that_begins_with_the_words_goes_on_with_the_person_before()
    {
        Assert.Equal(["Els Maes"], Quoted.Speakers("nl", "Daar stond Els Maes.\n\n‘Het zonk’, zei ze."));
    }

    [Fact]
    public void A_pronoun_for_somebody_without_a_name_stays_unknown()
    {
        Assert.Equal(["-", "Els Maes"], Quoted.Speakers("nl", "Een bezoekster zag het. ‘Het zonk’, zei ze.\n\n‘Nee’, zei Els Maes.").ToArray());
    }

    [Fact]
    public void A_quotation_that_goes_on_keeps_its_speaker()
    {
        Assert.Equal(["Els Maes", "Els Maes"], Quoted.Speakers("nl", "‘Het zonk’, zei Els Maes. ‘Toen was het stil.’"));
    }

    [Fact]
    public void Words_behind_a_sentence_about_a_person_are_that_persons()
    {
        Assert.Equal(["Bo Kamp"], Quoted.Speakers("nl", "Vissers als Bo Kamp zijn boos. ‘Wij wachten al een jaar.’"));
    }

    [Fact]
    public void Lines_of_a_dialogue_are_not_one_speakers()
    {
        Assert.Equal(["-", "Ann Lee", "-"], Quoted.Speakers("en", "“Where is it?” asked one man.\n“Here,” said Ann Lee.\n“Good.”"));
    }

    [Fact]
    public void I_in_a_quotation_is_its_speaker()
    {
        Assert.Equal(["Ann Lee", "Ann Lee"], Quoted.Speakers("en", "“I said: ‘Sit down.’ And he did,” recalled Ann Lee."));
    }

    [Fact]
    public void A_name_without_a_full_form_is_the_speaker_itself()
    {
        Assert.Equal(["Kustspoor"], Quoted.Speakers("nl", "Volgens Kustspoor is dat ‘een voorzichtig cijfer’."));
    }

    [Fact]
    public void A_place_behind_a_name_is_not_the_speaker()
    {
        Assert.Equal(["Hilde Verbrakel"], Quoted.Speakers("nl", "Burgemeester Hilde Verbrakel van Zandrecht vroeg begrip. ‘Het duurt niet lang.’"));
    }

    [Fact]
    public void Nobody_is_guessed()
    {
        Assert.Equal(["-"], Quoted.Speakers("nl", "Op de markt was het druk. ‘Zo druk was het nooit.’"));
    }

    [Fact]
    public void Somebody_whom_a_quotation_names_is_not_who_speaks_next()
    {
        Assert.Equal(["Els Maes", "Els Maes"], Quoted.Speakers("nl", "Daar stond Els Maes. ‘Ik belde Bo Kamp’, zei ze. Toen zweeg ze. ‘Hij kwam niet.’"));
    }

    [Fact]
    public void A_pronoun_with_a_verb_of_several_is_nobody()
    {
        Assert.Equal(["-"], Quoted.Speakers("nl", "Voorzitter Els Maes kijkt naar buiten. Ze noemen het ‘een blamage’."));
    }

    [Fact]
    public void A_name_does_not_go_on_in_the_next_sentence()
    {
        Assert.Equal(["Els Maes"], Quoted.Speakers("nl", "Dat zei Els Maes. Jan Kamp zweeg. ‘Ik blijf’, zei Maes."));
    }

    [Fact]
    public void The_field_of_a_role_is_no_part_of_the_name()
    {
        Assert.Equal(["Ada van der Meer"], Quoted.Speakers("nl", "De minister van Buitenlandse Zaken Ada van der Meer noemt het ‘een blamage’."));
    }

    [Fact]
    public void A_role_that_begins_a_sentence_is_no_part_of_the_name()
    {
        Assert.Equal(["Carine Muis"], Quoted.Speakers("nl", "Uitbaatster Carine Muis is boos. ‘Ik blijf.’"));
    }

    [Fact]
    public void A_name_with_its_age_is_a_persons()
    {
        Assert.Equal(["Jitske"], Quoted.Speakers("nl", "Jitske (8) kijkt op. ‘Ik blijf.’"));
    }
}
