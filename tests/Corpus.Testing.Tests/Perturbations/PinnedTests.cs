using System.Text;

namespace Corpus.Testing.Tests.Perturbations;

/// <summary>What a seed gives is promised: a test that failed can be run again, on another machine and with another version.</summary>
public class PinnedTests
{
    private const string Text = "De brug bij Zandrecht is om 10 uur dicht";

    [Theory]
    [InlineData(1, "e brug bij Zandrechtt is om 10 uur")]
    [InlineData(2, "Dr btug biu Zanrecht is oom 10 ujr")]
    [InlineData(-3, "Ed brug bij Zandrceht us o 10 uur")]
    public void Typos_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.Typos(0.5).Apply("De brug bij Zandrecht is om 10 uur", seed).Text);

    [Theory]
    [InlineData(1, "De brug nij Zandrecht iq om 10 uur dicht")]
    [InlineData(2, "Se brug bij Zandrevht ix om 10 uur dichg")]
    public void Typos_by_letters_on_the_other_keyboard(int seed, string expected)
        => Assert.Equal(expected, Perturbation.Typos(0.1, KeyboardLayout.Azerty, TypingErrors.Substitution, TypoRate.Letters).Apply(Text, seed).Text);

    [Theory]
    [InlineData(1, "Dc brug blj Zandrecht ls om 1O uur")]
    [InlineData(2, "Dc brug bij Zaudreelit is om I0 unr")]
    public void OCR_errors_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.OcrErrors(0.25).Apply("De brug bij Zandrecht is om 10 uur", seed).Text);

    [Theory]
    [InlineData(1, "De brug_bij_Zandrecht is om_10_uur_dicht")]
    [InlineData(2, "De_brug bij Zandrecht is_om 10 uur_dicht")]
    public void Spaces_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.Spaces(rate: 0.5).Apply(Text, seed).Text.Replace('\u00A0', '_'));

    [Theory]
    [InlineData(1, "De BRUG BIJ Zandrecht is om 10 UUR dicht")]
    public void Words_in_capitals_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.Casing(LetterCase.Upper, 0.3).Apply(Text, seed).Text);

    [Theory]
    [InlineData(2, "één cafe, a la crème, übrig")]
    public void Accents_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.AccentsDropped(0.5).Apply("één café, à la crème, übrig", seed).Text);

    [Fact]
    public void Random_bits_are_those_of_SplitMix64()
    {
        // FNV-1a of the empty text is its offset basis, cbf29ce484222325 (Fowler, Noll and Vo), and the first output of SplitMix64 with seed 0 is e220a8397b1dcdaf. The mix of their sum is
        // 1343cb60f2520258, and the outputs from that state, by the integers of another language, are these.
        var random = new PerturbationRandom(0, "");
        Assert.Equal("2cccaba33b0b7c20 2b38e2efae52a49c", $"{random.NextBits():x16} {random.NextBits():x16}");
    }

    [Fact]
    public void Descriptions_say_what_is_done()
    {
        Perturbation[] all =
        [
            Perturbation.Quotes(), Perturbation.Apostrophes(typographic: true), Perturbation.Normalized(NormalizationForm.FormD), Perturbation.Spaces(SpaceKind.Thin, 0.3),
            Perturbation.LineEndings(), Perturbation.Casing(LetterCase.Upper, 0.5), Perturbation.AccentsDropped(0.125), Perturbation.Typos(0.02, KeyboardLayout.Azerty, TypingErrors.Omission),
            Perturbation.OcrErrors(0.01), Perturbation.Truncated(100, TextBoundary.Sentence), Perturbation.Quotes(QuoteStyle.Low).Then(Perturbation.Typos()),
        ];
        Assert.Equal(
            [
                "quotes straight", "apostrophes typographic", "NFD", "thin spaces 30 %", "line endings CRLF", "upper case 50 % of words", "accents dropped 12.5 %",
                "typos 2 % of words (AZERTY) (Omission)", "OCR confusions 1 %", "truncated to 100 units at a sentence", "quotes „…”, then typos 2 % of words",
            ],
            all.Select(perturbation => perturbation.ToString()));
    }
}
