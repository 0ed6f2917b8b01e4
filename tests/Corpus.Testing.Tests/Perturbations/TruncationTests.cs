namespace Corpus.Testing.Tests.Perturbations;

public class TruncationTests
{
    // De brug is »dicht.« Morgen niet.   places: 'De' 0-2, 'brug' 3-7, 'is' 8-10, '»dicht.«' 11-19, 'Morgen' 20-26, 'niet.' 27-32
    private const string Text = "De brug is \"dicht.\" Morgen niet.";

    [Theory]
    [InlineData(0, TextBoundary.Character, "")]
    [InlineData(5, TextBoundary.Character, "De br")]
    [InlineData(5, TextBoundary.Word, "De")]
    [InlineData(7, TextBoundary.Word, "De brug")]
    [InlineData(22, TextBoundary.Sentence, "De brug is \"dicht.\"")]
    [InlineData(18, TextBoundary.Sentence, "De brug is")]
    [InlineData(1, TextBoundary.Sentence, "D")]
    [InlineData(32, TextBoundary.Sentence, Text)]
    [InlineData(99, TextBoundary.Character, Text)]
    public void A_text_is_cut_at_a_boundary_within_the_limit(int units, TextBoundary boundary, string expected)
    {
        Assert.Equal(expected, Perturbation.Truncated(units, boundary).Apply(Text, 1).Text);
    }

    [Theory]
    [InlineData("a😀b", 2, "a")]
    [InlineData("ae\u0301b", 2, "a")]
    [InlineData("a\r\nb", 2, "a")]
    [InlineData("👩‍👩‍👧", 7, "")]
    public void No_character_is_cut(string text, int units, string expected)
    {
        Assert.Equal(expected, Perturbation.Truncated(units).Apply(text, 1).Text);
    }

    [Fact]
    public void A_fraction_is_one_of_the_units()
    {
        Assert.Equal("abcde", Perturbation.TruncatedToFraction(0.5).Apply("abcdefghij", 1).Text);
        Assert.Equal("truncated to 50 % at a word", Perturbation.TruncatedToFraction(0.5, TextBoundary.Word).ToString());
    }

    [Fact]
    public void The_map_says_where_the_text_was_cut_also_in_a_sequence()
    {
        Assert.Equal(5, Perturbation.Truncated(5).Apply("abcdefghij", 1).Map.Cut);
        Assert.Null(Perturbation.Truncated(50).Apply("abcdefghij", 1).Map.Cut);
        // "aßb" is "ASSB", cut behind "ASS", which is behind "aß".
        Assert.Equal(2, Perturbation.Casing(LetterCase.Upper).Then(Perturbation.Truncated(3)).Apply("aßb", 1).Map.Cut);
        Assert.Equal(2, Perturbation.Truncated(2).Then(Perturbation.Casing(LetterCase.Upper)).Apply("aßb", 1).Map.Cut);
    }
}
