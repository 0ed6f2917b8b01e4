namespace Corpus.Segmentation.Tests.Quotations;

public class PersonTests
{
    [Fact]
    public void A_given_name_shows_whom_a_pronoun_is_for()
    {
        Assert.Equal(["Thomas Kamp"], Quoted.Speakers("nl", "Thomas Kamp zag Sofie Maes niet. ‘Het zonk’, zei hij."));
        Assert.Equal(["Sofie Maes"], Quoted.Speakers("nl", "Thomas Kamp zag Sofie Maes niet. ‘Het zonk’, zei ze."));
    }

    [Fact]
    public void A_given_name_that_is_in_no_list_is_a_womans_by_its_ending()
    {
        Assert.Equal(["Robert Ray"], Quoted.Speakers("en", "Robert Ray met Zalindra Moss. “It sank,” he said."));
        Assert.Equal(["Zalindra Moss"], Quoted.Speakers("en", "Robert Ray met Zalindra Moss. “It sank,” she said."));
    }

    [Fact]
    public void A_title_later_in_the_text_shows_the_gender_before_it()
    {
        Assert.Equal(["Kim Ray", "Kim Ray"], Quoted.Speakers("en", "Kim Ray met Ms. Moss. “It sank,” he said.\n\n“I know,” said Mr. Ray."));
    }

    [Fact]
    public void Of_two_with_one_surname_the_title_says_which()
    {
        Assert.Equal(["Ann Lee"], Quoted.Speakers("en", "Ms. Ann Lee came with Mr. Bob Lee. “It sank,” Ms. Lee said."));
    }

    [Fact]
    public void Half_of_a_double_surname_is_the_whole()
    {
        Assert.Equal(["Els Maes-Kamp"], Quoted.Speakers("nl", "Gisteren kwam Els Maes-Kamp. ‘Ik blijf’, zei Maes."));
        Assert.Equal(["Bo ter Horst-Vonk"], Quoted.Speakers("nl", "Gisteren kwam Bo ter Horst-Vonk. ‘Ik blijf’, zei Ter Horst."));
        Assert.Equal(["Bo Vonk-de Wit"], Quoted.Speakers("nl", "‘Ik blijf’, zei Bo Vonk-de Wit."));
    }

    [Fact]
    public void A_nickname_between_marks_belongs_to_the_name()
    {
        Assert.Equal(["-", "Eduard “Ed” Moll"], Quoted.Speakers("en", "There was Eduard “Ed” Moll again. “I stay,” Moll said."));
    }

    [Fact]
    public void Roles_before_two_parts_of_a_name_are_no_part_of_it()
    {
        Assert.Equal(["Ann Lee"], Quoted.Speakers("en", "Yesterday Associate Dean Ann Lee called it “a disgrace”."));
        Assert.Equal(["Els Maes"], Quoted.Speakers("nl", "Gisteren was de Nederlander Els Maes ‘heel blij’, zei Maes."));
    }

    [Fact]
    public void A_party_in_brackets_is_nobody()
    {
        Assert.Equal(["Els Maes", "Els Maes"], Quoted.Speakers("nl", "‘Nee’, zei Els Maes (Nieuw Links). De zaal lachte. ‘Nooit.’"));
    }

    [Fact]
    public void A_saint_in_a_surname_is_a_part_of_it()
    {
        Assert.Equal(["Ann St. Cloud"], Quoted.Speakers("en", "It was Ann St. Cloud. “I stay,” Cloud said."));
    }

    [Fact]
    public void Who_is_told_of_in_the_attribution_does_not_speak_next()
    {
        Assert.Equal(["Ann Lee", "Ann Lee"], Quoted.Speakers("en", "“It sank,” Ann Lee told the reporter Bob Ray. “Then it was quiet.”"));
    }

    [Fact]
    public void The_subject_of_the_last_sentence_speaks_before_its_objects()
    {
        Assert.Equal(["Ann Lee"], Quoted.Speakers("en", "Ann Lee refused to blame her pilot, Bob Ray. “It sank.”"));
    }

    [Fact]
    public void The_pronoun_of_the_sentence_before_says_who_speaks()
    {
        Assert.Equal(["Ann Lee"], Quoted.Speakers("en", "Ms. Ann Lee met Mr. Bob Ray. She smiles. “It sank.”"));
    }

    [Fact]
    public void A_role_that_nobody_had_describes_whom_the_text_is_about()
    {
        Assert.Equal(["Bo Kamp"], Quoted.Speakers("nl", "Bo Kamp zweeg lang. ‘Het zonk’, zei de zanger."));
        Assert.Equal(["-"], Quoted.Speakers("nl", "Burgemeester Bo Kamp zweeg lang. ‘Het zonk’, zei de zanger."));
        Assert.Equal(["-"], Quoted.Speakers("nl", "Bo Kamp zweeg lang. ‘Het zonk’, zei de buurvrouw."));
    }

    [Fact]
    public void A_pronoun_in_a_quotation_is_not_for_who_says_it()
    {
        Assert.Equal(["Bob Ray", "Bob Ray", "-"], Quoted.Speakers("en", "“No,” said Mr. Bob Ray. “He said, ‘Sit,’” Ray recalled."));
    }

    [Fact]
    public void An_answer_in_an_interview_is_whom_it_is_with()
    {
        Assert.Equal(["Els Maes", "Els Maes"], Quoted.Speakers("nl", "Els Maes (47) stopt. Een gesprek.\n\nWaarom stopt u?\n\n‘Het is op.’\n\nEn nu?\n\n‘Rust.’"));
    }

    [Fact]
    public void A_paragraph_that_is_a_quotation_is_of_the_only_person_before_it()
    {
        Assert.Equal(["Bo Kamp", "Jan Vonk", "Els Maes"], Quoted.Speakers("nl", "‘Nee’, zei Bo Kamp.\n\n‘Ja’, zei Jan Vonk.\n\nTrainer Els Maes kwam laat.\n\n‘Wij zijn bestolen.’"));
    }
}
