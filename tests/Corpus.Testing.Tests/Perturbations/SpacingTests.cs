namespace Corpus.Testing.Tests.Perturbations;

public class SpacingTests
{
    [Theory]
    [InlineData(SpaceKind.NoBreak, "de\u00A0oude\u00A0brug")]
    [InlineData(SpaceKind.Thin, "de\u2009oude\u2009brug")]
    [InlineData(SpaceKind.NarrowNoBreak, "de\u202Foude\u202Fbrug")]
    public void All_spaces_become_others_at_a_rate_of_1(SpaceKind kind, string expected)
    {
        Assert.Equal(expected, Perturbation.Spaces(kind).Apply("de oude brug", 1).Text);
    }

    [Theory]
    [InlineData("om 12 uur kost het € 5", "om_12_uur kost het €_5")]
    [InlineData("dr. Vos en J. Wit lopen. De brug", "dr._Vos en J._Wit lopen. De brug")]
    [InlineData("Wat ? « Nee » – 5 %", "Wat_? «_Nee_»_–_5_%")]
    [InlineData("de brug", "de brug")]
    [InlineData(" 5 ", " 5 ")]
    public void Typical_places_are_around_numbers_signs_and_abbreviations(string text, string expected)
    {
        Assert.Equal(expected.Replace('_', '\u00A0'), Perturbation.SpacesInTypicalPlaces().Apply(text, 1).Text);
    }

    [Fact]
    public void A_rate_is_about_the_rate_of_spaces()
    {
        var text = string.Concat(Enumerable.Repeat("a ", 10_000));
        // The standard deviation is sqrt(10,000 · 0.3 · 0.7) = 46.
        Assert.InRange(Perturbation.Spaces(rate: 0.3).Apply(text, 1).Changes.Count, 2_800, 3_200);
    }

    [Theory]
    [InlineData(LineEnding.CrLf, "a\r\nb\r\n\r\nc\r\nd")]
    [InlineData(LineEnding.Lf, "a\nb\n\nc\nd")]
    [InlineData(LineEnding.Cr, "a\rb\r\rc\rd")]
    public void Every_end_of_a_line_becomes_the_one_asked_for(LineEnding ending, string expected)
    {
        Assert.Equal(expected, Perturbation.LineEndings(ending).Apply("a\nb\r\n\rc\nd", 1).Text);
    }

    [Fact]
    public void An_end_of_a_line_is_replaced_whole()
    {
        var perturbed = Perturbation.LineEndings().Apply("a\nb", 1);
        Assert.Equal((1, 3), (perturbed.Map.ToChanged(1), perturbed.Map.ToChanged(2)));
        Assert.Equal(1, perturbed.Map.ToOriginal(2));
    }
}
