using CsCheck;

namespace Corpus.Testing.Tests;

/// <summary>The pairs of spans that overlap, beside all ways to pair them.</summary>
public class OverlapMatchingTests
{
    private static readonly Gen<LabeledSpan[]> Spans = Gen.Select(Gen.Int[0, 12], Gen.Int[1, 8]).Select((start, length) => new LabeledSpan(start, length)).Array[0, 6];

    [Fact]
    public void There_are_as_many_pairs_as_can_be_and_each_span_is_in_one_at_most()
        => Gen.Select(Spans, Spans).Sample((first, second) =>
        {
            var (gold, found) = (Sorted(first), Sorted(second));
            var pairs = OverlapMatching.Pair(gold, found);

            Assert.Equal(Most(gold, found, 0, 0, (left, right) => 1), pairs.Count);
            Assert.Equal(pairs.Count, pairs.DistinctBy(pair => pair.Gold).Count());
            Assert.Equal(pairs.Count, pairs.DistinctBy(pair => pair.Found).Count());
            Assert.All(pairs, pair => Assert.True(Overlap(gold[pair.Gold], found[pair.Found])));
        }, iter: 20_000);

    [Fact]
    public void Partial_credit_is_the_most_that_pairs_can_have()
        => Gen.Select(Spans, Spans).Sample((first, second) =>
        {
            LabeledSpan[] gold = [.. Sorted(first).Distinct()];
            LabeledSpan[] found = [.. Sorted(second).Distinct()];

            var counts = Score.Spans(TestSpans.Bridge, found, gold, SpanMatch.Partial).Counts;

            Assert.Equal(Most(gold, found, 0, 0, (left, right) => left == right ? 2 : 1), counts.HalfPoints);
        }, iter: 5_000);

    private static LabeledSpan[] Sorted(LabeledSpan[] spans) => [.. spans.Order(Comparer<LabeledSpan>.Create(SpanOrder.Compare))];

    private static bool Overlap(LabeledSpan left, LabeledSpan right) => left.Start < right.End && right.Start < left.End;

    // The best of leaving the span of gold alone and of pairing it with each one found that is not taken.
    private static int Most(LabeledSpan[] gold, LabeledSpan[] found, int at, int taken, Func<LabeledSpan, LabeledSpan, int> worth)
    {
        if (at == gold.Length)
            return 0;
        var most = Most(gold, found, at + 1, taken, worth);
        for (var i = 0; i < found.Length; i++)
        {
            if ((taken & (1 << i)) == 0 && Overlap(gold[at], found[i]))
                most = Math.Max(most, worth(gold[at], found[i]) + Most(gold, found, at + 1, taken | (1 << i), worth));
        }

        return most;
    }
}
