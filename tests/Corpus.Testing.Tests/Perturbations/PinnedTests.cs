using System.Text;

namespace Corpus.Testing.Tests.Perturbations;

/// <summary>What a seed gives is promised: a test that failed can be run again, on another machine and with another version.</summary>
public class PinnedTests
{
    private const string Text = "De brug bij Zandrecht is om 10 uur dicht";

    [Theory]
    [InlineData(1, "De brug bkj Zandrecht is om 10 uur")]
    [InlineData(2, "De brug bji Zandrscht is om 10 uur")]
    [InlineData(-3, "De brug bij Zandrecht iss omm 10 uu")]
    public void Typos_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.Typos(0.5).Apply("De brug bij Zandrecht is om 10 uur", seed).Text);

    [Theory]
    [InlineData(1, "De brug bij Zandrecht iq lm 10 uur dicht")]
    [InlineData(2, "De brug vij Zandrecht is om 10 uuf dicht")]
    public void Typos_by_letters_on_the_other_keyboard(int seed, string expected)
        => Assert.Equal(expected, Perturbation.Typos(0.1, KeyboardLayout.Azerty, TypingErrors.Substitution, TypoRate.Letters).Apply(Text, seed).Text);

    [Theory]
    [InlineData(1, "De brng hij Zandrecbt ls om l0 iiiir")]
    [InlineData(2, "De brng bij Zanclrecht is om 10 uiir")]
    public void OCR_errors_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.OcrErrors(0.25).Apply("De brug bij Zandrecht is om 10 uur", seed).Text);

    [Theory]
    [InlineData(1, "De brug bij_Zandrecht_is om_10 uur dicht")]
    [InlineData(2, "De brug_bij Zandrecht is_om 10_uur dicht")]
    public void Spaces_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.Spaces(rate: 0.5).Apply(Text, seed).Text.Replace('\u00A0', '_'));

    [Theory]
    [InlineData(1, "De brug BIJ ZANDRECHT is om 10 uur dicht")]
    public void Words_in_capitals_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.Casing(LetterCase.Upper, 0.3).Apply(Text, seed).Text);

    [Theory]
    [InlineData(1, "een cafe, à la crème, ubrig")]
    public void Accents_of_a_seed(int seed, string expected) => Assert.Equal(expected, Perturbation.AccentsDropped(0.5).Apply("één café, à la crème, übrig", seed).Text);

    [Fact]
    public void Random_bits_are_those_of_SplitMix64()
    {
        // FNV-1a of the empty text is its offset basis, cbf29ce484222325 (Fowler, Noll and Vo), and seed 0 leaves it as it is; the outputs are those of the reference
        // implementation, splitmix64.c (Vigna 2015), from that state.
        var random = new PerturbationRandom(0, "");
        Assert.Equal("c3817c016ba4ff30 100cdaacc0bc9316", $"{random.NextBits():x16} {random.NextBits():x16}");
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
