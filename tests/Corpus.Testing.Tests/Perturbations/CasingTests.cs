namespace Corpus.Testing.Tests.Perturbations;

public class CasingTests
{
    [Theory]
    [InlineData(LetterCase.Upper, "", "DE STRASSE IN IJSLAND CAN’T FIETS")]
    [InlineData(LetterCase.Lower, "", "de straße in ijsland can’t ﬁets")]
    [InlineData(LetterCase.Title, "", "De Straße In Ijsland Can’t Fiets")]
    [InlineData(LetterCase.Title, "nl", "De Straße In IJsland Can’t Fiets")]
    [InlineData(LetterCase.Title, "nl-BE", "De Straße In IJsland Can’t Fiets")]
    [InlineData(LetterCase.Swapped, "", "dE STRASSE IN ijSLAND CAN’T FIETS")]
    public void Words_are_written_in_a_case(LetterCase letterCase, string language, string expected)
    {
        Assert.Equal(expected, Perturbation.Casing(letterCase, language: language).Apply("De straße in IJsland can’t ﬁets", 1).Text);
    }

    [Fact]
    public void A_letter_that_becomes_two_is_one_edit()
    {
        var perturbed = Perturbation.Casing(LetterCase.Upper).Apply("Maß Ei", 1);
        Assert.Equal("MASS EI", perturbed.Text);
        Assert.Equal(["\"a\" -> \"A\" at 1", "\"ß\" -> \"SS\" at 2", "\"i\" -> \"I\" at 5"], perturbed.Changes.Select(change => change.ToString()));
        Assert.Equal(new LabeledSpan(5, 2), perturbed.Map.ToChanged(new LabeledSpan(4, 2)));
    }

    [Theory]
    [InlineData("ß", "Ss")]
    [InlineData("ﬃ", "Ffi")]
    [InlineData("ǆ", "ǅ")]
    [InlineData("𐐨𐐨", "𐐀𐐨")]
    [InlineData("1a b", "1A B")]
    public void Only_the_first_letter_of_a_word_is_a_capital_in_title_case(string text, string expected)
    {
        Assert.Equal(expected, Perturbation.Casing(LetterCase.Title).Apply(text, 1).Text);
    }

    [Fact]
    public void A_capital_I_with_a_dot_keeps_it()
    {
        Assert.Equal("i\u0307zmir", Perturbation.Casing(LetterCase.Lower).Apply("İzmir", 1).Text);
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
        try
        {
            Assert.Equal("TITEL", Perturbation.Casing(LetterCase.Upper).Apply("titel", 1).Text);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
