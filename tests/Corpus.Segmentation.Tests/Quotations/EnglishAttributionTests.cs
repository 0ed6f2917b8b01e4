namespace Corpus.Segmentation.Tests.Quotations;

public class EnglishAttributionTests
{
    [Theory]
    [InlineData("“We go on,” said Ann Lee.", "speech | said | Ann Lee | Ann Lee | “We go on,”")]
    [InlineData("“We go on,” Ann Lee said.", "speech | said | Ann Lee | Ann Lee | “We go on,”")]
    [InlineData("“We go on,” Ann Lee, 45, told the paper.", "speech | told | Ann Lee | Ann Lee | “We go on,”")]
    [InlineData("“We go on,” a spokesman for the port said.", "speech | said | a spokesman | - | “We go on,”")]
    [InlineData("“We go on,” the mayor of Brighton, Ann Lee, said.", "speech | said | Ann Lee | Ann Lee | “We go on,”")]
    [InlineData("“We go on”, according to Ms. Ann Lee.", "speech | according to | Ms. Ann Lee | Ann Lee | “We go on”")]
    [InlineData("Ann Lee said: “We go on.”", "speech | said | Ann Lee | Ann Lee | “We go on.”")]
    [InlineData("Ann Lee says, “We go on.”", "speech | says | Ann Lee | Ann Lee | “We go on.”")]
    [InlineData("“Never stop,” is her method.", "speech | is | her | - | “Never stop,”")]
    [InlineData("“We go on,” junior guard Ann Lee said.", "speech | said | Ann Lee | Ann Lee | “We go on,”")]
    [InlineData("“We go on,” Sgt Ann Lee said.", "speech | said | Sgt Ann Lee | Ann Lee | “We go on,”")]
    public void An_utterance_is_attributed_before_or_behind(string text, string expected)
    {
        Assert.Equal([expected], Quoted.Lines("en", text));
    }

    [Theory]
    [InlineData("Ann Lee called it “a disgrace”.", "half | called | Ann Lee | Ann Lee | “a disgrace”")]
    [InlineData("According to Ann Lee it is “a disgrace”.", "half | According to | Ann Lee | Ann Lee | “a disgrace”")]
    [InlineData("It moved “on its own initiative”, as the officer put it.", "half | put | the officer | - | “on its own initiative”")]
    [InlineData("It is, Ann Lee says, “a disgrace”.", "half | says | Ann Lee | Ann Lee | “a disgrace”")]
    [InlineData("Police said the man was “armed and dangerous”.", "half | said | Police | - | “armed and dangerous”")]
    [InlineData("Ann Lee, who had been away, said she was “delighted”.", "half | said | Ann Lee | Ann Lee | “delighted”")]
    [InlineData("Ann Lee had once called it “a disgrace”.", "half | had | Ann Lee | Ann Lee | “a disgrace”")]
    [InlineData("A spokesman for those who live there said the plan was “a disgrace”.", "half | said | A spokesman | - | “a disgrace”")]
    [InlineData("The maker of buns warned that sales were “a disgrace”.", "half | warned | The maker | - | “a disgrace”")]
    [InlineData("The mayor, Ann Lee, who was away, called the plan “a disgrace”.", "half | called | Ann Lee | Ann Lee | “a disgrace”")]
    [InlineData("It was late and, said Ann Lee, “a disgrace”.", "half | said | Ann Lee | Ann Lee | “a disgrace”")]
    [InlineData("The plan is “a disgrace”, it says.", "half | says | it | - | “a disgrace”")]
    public void The_sentence_attributes_a_half_quote(string text, string expected)
    {
        Assert.Equal([expected], Quoted.Lines("en", text));
    }

    [Fact]
    public void The_second_half_has_the_attribution_between_the_halves()
    {
        Assert.Equal(
            ["speech | said | Ann Lee | Ann Lee | “No,”", "speech | said | Ann Lee | Ann Lee | “not today.”"],
            Quoted.Lines("en", "“No,” said Ann Lee, “not today.”"));
    }

    [Fact]
    public void The_comma_of_a_nested_quotation_is_that_of_the_outer_one()
    {
        Assert.Equal("speech | said | Ann Lee | Ann Lee | “I like the ‘sea,’”", Quoted.Lines("en", "“I like the ‘sea,’” said Ann Lee.")[0]);
    }

    [Fact]
    public void Who_is_told_something_does_not_say_it()
    {
        Assert.Equal(["half | told | - | - | “a light rain and some wind”"], Quoted.Lines("en", "Ann Lee was told to expect “a light rain and some wind”."));
    }
}
