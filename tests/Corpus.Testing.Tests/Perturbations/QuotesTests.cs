namespace Corpus.Testing.Tests.Perturbations;

public class QuotesTests
{
    private const string Nested = "“Hij riep ‘stop’ en liep door,” zei ze. ‘Ik niet.’";

    [Theory]
    [InlineData(QuoteStyle.Straight, "\"Hij riep 'stop' en liep door,\" zei ze. 'Ik niet.'")]
    [InlineData(QuoteStyle.StraightDouble, "\"Hij riep 'stop' en liep door,\" zei ze. \"Ik niet.\"")]
    [InlineData(QuoteStyle.StraightSingle, "'Hij riep \"stop\" en liep door,' zei ze. 'Ik niet.'")]
    [InlineData(QuoteStyle.Double, "“Hij riep ‘stop’ en liep door,” zei ze. “Ik niet.”")]
    [InlineData(QuoteStyle.Single, "‘Hij riep “stop” en liep door,’ zei ze. ‘Ik niet.’")]
    [InlineData(QuoteStyle.Low, "„Hij riep ‚stop’ en liep door,” zei ze. „Ik niet.”")]
    [InlineData(QuoteStyle.Guillemets, "«Hij riep ‹stop› en liep door,» zei ze. «Ik niet.»")]
    public void Quotations_get_the_marks_of_a_style_by_how_deep_they_lie(QuoteStyle style, string expected)
    {
        Assert.Equal(expected, Perturbation.Quotes(style).Apply(Nested, 1).Text);
        // From straight marks too, which do not say whether they open.
        Assert.Equal(expected, Perturbation.Quotes(style).Apply(Perturbation.Quotes().Apply(Nested, 1).Text, 1).Text);
    }

    [Theory]
    [InlineData("’s Avonds zegt ze: 'ik kan ’t niet'", "’s Avonds zegt ze: “ik kan ’t niet”")]
    [InlineData("'s Avonds, 't is foto's", "'s Avonds, 't is foto's")]
    [InlineData("I can’t, ’tis the dogs’ fault", "I can’t, ’tis the dogs’ fault")]
    [InlineData("in '90 en de jaren ’80", "in '90 en de jaren ’80")]
    [InlineData("een scherm van 19\" breed", "een scherm van 19\" breed")]
    [InlineData("(“Ja.”)", "(“Ja.”)")]
    [InlineData("('Ja.')", "(“Ja.”)")]
    [InlineData("de 'brug'-kwestie", "de “brug”-kwestie")]
    public void Apostrophes_are_no_marks_of_quotations(string text, string expected)
    {
        Assert.Equal(expected, Perturbation.Quotes(QuoteStyle.Double).Apply(text, 1).Text);
    }

    [Fact]
    public void A_quotation_that_goes_on_opens_again_in_each_paragraph()
    {
        Assert.Equal("«Een.\n\n«Twee.»", Perturbation.Quotes(QuoteStyle.Guillemets).Apply("“Een.\n\n“Twee.”", 1).Text);
    }

    [Theory]
    [InlineData(true, "’s Avonds kan’t niet: 'foto’s'")]
    [InlineData(false, "'s Avonds kan't niet: 'foto's'")]
    public void Apostrophes_change_without_the_marks_of_quotations(bool typographic, string expected)
    {
        Assert.Equal(expected, Perturbation.Apostrophes(typographic).Apply("’s Avonds kan't niet: 'foto's'", 1).Text);
    }

    [Fact]
    public void A_mark_that_stays_is_no_change()
    {
        Assert.Equal(["\"‘\" -> \"\"\" at 4"], Perturbation.Quotes(QuoteStyle.StraightDouble).Apply("\"a\" ‘b", 1).Changes.Select(change => change.ToString()));
    }
}
