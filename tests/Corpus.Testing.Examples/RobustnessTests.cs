using Corpus.Testing.Examples.Programs;
using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>What must not change the answer, and what may change it in one direction only.</summary>
public class RobustnessTests
{
    [Fact]
    public void Sentences_stay_where_they_are_when_only_the_writing_changes()
        => Invariance.SameSpans(
            Krant.Articles,
            text => NaiveSplitter.Split(text),
            Perturbation.Quotes(QuoteStyle.Straight),
            Perturbation.Casing(LetterCase.Upper),
            Perturbation.AccentsDropped(),
            Perturbation.Spaces(SpaceKind.NoBreak, rate: 0.1)).ShouldHold();

    [Fact]
    public void A_splitter_that_knows_two_newlines_only_does_not_know_those_of_Windows()
    {
        var failure = Assert.Throws<InvarianceException>(
            () => Invariance.SameSpans(Krant.Articles, text => NaiveSplitter.Split(text), Perturbation.LineEndings(LineEnding.CrLf)).ShouldHold());

        Assert.Contains("»", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shorter_text_has_no_more_sentences()
        => Direction.Holds(
            Krant.Articles,
            text => NaiveSplitter.Split(text).Count(),
            Perturbation.TruncatedToFraction(0.5, TextBoundary.Word),
            (before, after) => after <= before).ShouldHold();
}
