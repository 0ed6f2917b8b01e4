namespace Corpus.Accuracy.Tests.Gold;

public class GoldAlignmentTests
{
    [Fact]
    public void Sentences_get_their_places_whatever_white_space_the_text_has()
    {
        const string Text = "Het\u00a0is  laat.\nNu\tgaan we. \n\nDag!";

        var gold = Align(Text, "S\tHet is laat.\nS\tNu gaan we.\nS\tDag!");

        Assert.Equal(["Het\u00a0is  laat.", "Nu\tgaan we.", "Dag!"], gold.Sentences.Select(span => Text[span.Start..span.End]));
    }

    [Fact]
    public void Sentences_may_follow_each_other_without_a_space()
        => Assert.Equal([new CharSpan(0, 3), new CharSpan(3, 7)], Align("Ja.Nee.", "S\tJa.\nS\tNee.").Sentences);

    [Theory]
    [InlineData("S\tHet is laat.\nS\tNu gaan wij.", 2, "‘e.’ where the sentence has ‘ij.’")]
    [InlineData("S\tNu gaan we.", 1, "‘Het is laat. Nu gaan we.’ where the sentence has ‘Nu gaan we.’")]
    [InlineData("S\tHet is laat.", 1, "add lines 'S' from ‘Nu gaan we.’ on")]
    [InlineData("S\tHet is laat.\nS\tNu gaan we.\nS\tDag.", 3, "the text ends before ‘Dag.’")]
    [InlineData("Q\tspeech\t-\t-\t-\t‘a’\nS\tHet is laat.\nS\tNu gaan we.", 1, "not in the text")]
    [InlineData("S\tHet is laat.\nS\tNu gaan we.\nQ\thalf\tzegt\t-\t-\tlaat", 3, "the cue ‘zegt’ is not in the text")]
    public void What_is_not_in_the_text_is_told_with_its_line(string content, int line, string advice)
    {
        var problems = new List<GoldProblem>();

        Align("Het is laat. Nu gaan we.", content, problems);

        var problem = Assert.Single(problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_does_not_go_over_a_blank_line()
    {
        var problems = new List<GoldProblem>();

        Align("De kop\n\nDe tekst.", "S\tDe kop De tekst.", problems);

        Assert.Contains("' ¶ '", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_over_paragraphs_is_written_with_a_sign_for_the_blank_line()
    {
        const string Text = "‘Ja.\n\n‘Nee.’ Uit.";

        var gold = Align(Text, "S\t‘Ja.\nS\t‘Nee.’\nS\tUit.\nQ\tspeech\t-\t-\t-\t‘Ja. ¶ ‘Nee.’");

        Assert.Equal(new CharSpan(0, Text.IndexOf(" Uit", StringComparison.Ordinal)), gold.Quotations[0].Span);
    }

    [Fact]
    public void A_quotation_that_is_repeated_is_found_as_often_in_order()
        => Assert.Equal(["0-4", "8-12"], Places("‘Ja’ en ‘Ja’", "‘Ja’", "‘Ja’"));

    [Fact]
    public void A_nested_quotation_is_the_one_inside_its_outer_one()
        => Assert.Equal(["0-4", "5-15", "9-13"], Places("‘Ja’ “En ‘Ja’.”", "‘Ja’", "“En ‘Ja’.”", "‘Ja’"));

    [Fact]
    public void A_quotation_never_crosses_the_end_of_one_that_is_open()
        => Assert.Equal(["0-5", "10-14"], Places("\"a b\" \"a b\" \"a", "\"a b\"", "\" \"a"));

    [Fact]
    public void Quotations_out_of_order_are_told()
    {
        var problems = new List<GoldProblem>();

        Align("‘a’ ‘b’", "S\t‘a’ ‘b’\nQ\thalf\t-\t-\t-\t‘b’\nQ\thalf\t-\t-\t-\t‘a’", problems);

        var problem = Assert.Single(problems);
        Assert.Equal(3, problem.Line);
        Assert.Contains("in the order of the text", problem.Message, StringComparison.Ordinal);
    }

    private static string[] Places(string text, params string[] quotations)
    {
        var gold = Align(text, $"S\t{text}\n" + string.Concat(quotations.Select(quotation => $"Q\tspeech\t-\t-\t-\t{quotation}\n")));
        return [.. gold.Quotations.Select(quotation => FormattableString.Invariant($"{quotation.Span.Start}-{quotation.Span.End}"))];
    }

    private static StandoffGold Align(string text, string content)
    {
        var problems = new List<GoldProblem>();
        var gold = Align(text, content, problems);
        Assert.Empty(problems);
        return gold;
    }

    private static StandoffGold Align(string text, string content, List<GoldProblem> problems)
        => GoldAlignment.Align(
            StandoffReader.Read("a.gold", content, problems), text, StructureFinder.Paragraphs(text).Select(paragraph => paragraph.Start), problems);
}
