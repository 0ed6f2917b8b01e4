using CsCheck;

namespace Corpus.Testing.Tests.Perturbations;

public class PerturbationLawTests
{
    [Fact]
    public void The_same_seed_gives_the_same_text()
    {
        Gen.Select(RandomText.Sequences, RandomText.Any, Gen.Int).Sample((perturbation, text, seed)
            => Assert.Equal(perturbation.Apply(text, seed).Text, perturbation.Apply(new string(text.AsSpan()), seed).Text));
    }

    [Fact]
    public void A_well_formed_text_stays_well_formed()
    {
        Gen.Select(RandomText.Sequences, RandomText.WellFormed, Gen.Int).Sample((perturbation, text, seed)
            => Assert.True(RandomText.IsWellFormed(perturbation.Apply(text, seed).Text)));
    }

    [Fact]
    public void A_sequence_is_one_after_the_other_with_the_same_seed()
    {
        Gen.Select(RandomText.Perturbations, RandomText.Sequences, RandomText.Any, Gen.Int).Sample((first, second, text, seed) =>
        {
            var middle = first.Apply(text, seed);
            var last = second.Apply(middle.Text, seed);
            var both = first.Then(second).Apply(text, seed);
            Assert.Equal(last.Text, both.Text);
            Assert.Equal(text, both.Original);
            Assert.Equal($"{first}, then {second}", first.Then(second).ToString());
            for (var at = 0; at < text.Length; at++)
            {
                // A unit that neither changed is where both maps after each other have it.
                if (middle.Map.ToChanged(new LabeledSpan(at, 1)) is { Length: 1 } there && IsKept(middle, at) && IsKept(last, there.Start))
                    Assert.Equal(last.Map.ToChanged(there.Start), both.Map.ToChanged(at));
            }
        });
    }

    [Fact]
    public void A_sequence_of_sequences_is_the_sequence_of_all()
    {
        Gen.Select(RandomText.Perturbations, RandomText.Perturbations, RandomText.Perturbations, RandomText.Any).Sample((one, two, three, text)
            => Assert.Equal(one.Then(two).Then(three).Apply(text, 7).Text, one.Then(two.Then(three)).Apply(text, 7).Text));
    }

    [Fact]
    public void An_empty_text_stays_empty()
    {
        RandomText.Perturbations.Where(perturbation => perturbation.ToString() != "any edits").Sample(perturbation => Assert.False(perturbation.Apply("", 1).IsChanged));
    }

    [Fact]
    public void A_rate_of_0_changes_nothing()
    {
        RandomText.Any.Sample(text =>
        {
            foreach (var perturbation in new[] { Perturbation.Spaces(rate: 0), Perturbation.Casing(LetterCase.Upper, rate: 0), Perturbation.AccentsDropped(0), Perturbation.Typos(0), Perturbation.OcrErrors(0) })
                Assert.False(perturbation.Apply(text, 3).IsChanged);
        });
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_rate_that_is_none_is_refused(double rate)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.Typos(rate));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.OcrErrors(rate));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.Spaces(rate: rate));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.AccentsDropped(rate));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.Casing(LetterCase.Upper, rate));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.TruncatedToFraction(rate));
    }

    [Fact]
    public void What_is_no_member_of_its_enumeration_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.Quotes((QuoteStyle)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.Typos(kinds: TypingErrors.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.Typos(kinds: (TypingErrors)16));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.Normalized(System.Text.NormalizationForm.FormKC));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perturbation.Truncated(-1));
        Assert.Throws<ArgumentNullException>(() => Perturbation.Typos().Apply((string)null!, 1));
        Assert.Throws<ArgumentNullException>(() => Perturbation.Typos().Apply((Article)null!, 1));
        Assert.Throws<ArgumentNullException>(() => Perturbation.Typos().Then(null!));
    }

    // A text of a million units where everything nests, combines or ends nowhere: quadratic work would take hours.
    [Theory]
    [InlineData("“")]
    [InlineData("‘a")]
    [InlineData("'")]
    [InlineData("\u0301")]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("é. \n")]
    [InlineData("\")")]
    [InlineData("🇳")]
    public void A_text_of_a_million_units_takes_no_more_than_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Perturbation[] all =
        [
            Perturbation.Quotes(), Perturbation.Apostrophes(), Perturbation.Spaces(), Perturbation.SpacesInTypicalPlaces(), Perturbation.LineEndings(), Perturbation.Casing(LetterCase.Upper),
            Perturbation.AccentsDropped(), Perturbation.Typos(1), Perturbation.OcrErrors(1), Perturbation.TruncatedToFraction(0.9, TextBoundary.Sentence),
        ];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var perturbed = all.Aggregate((first, next) => first.Then(next)).Apply(text, 1);
        Assert.InRange(perturbed.Map.ToOriginal(perturbed.Text.Length / 2), 0, text.Length);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    private static bool IsKept(PerturbedText text, int at)
        => text.Map.ToChanged(new LabeledSpan(at, 1)) is { Length: 1 } there
            && !text.Changes.Any(change => at >= change.Start && at < change.Start + change.Before.Length)
            && !text.Changes.Any(change => there.Start >= change.ChangedStart && there.Start < change.ChangedStart + change.After.Length);
}
