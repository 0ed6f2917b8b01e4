using System.Runtime.InteropServices;

namespace Corpus.Testing;

/// <summary>What is left of two lists of spans when those that are equal are taken out in pairs.</summary>
/// <param name="Correct">How many pairs there were.</param>
/// <param name="Gold">What gold has besides, in order.</param>
/// <param name="Found">What was found besides, in order.</param>
internal readonly record struct SpanResidue(int Correct, List<LabeledSpan> Gold, List<LabeledSpan> Found)
{
    /// <summary>Merges two lists that are in this order. O(n).</summary>
    public static SpanResidue Of(IReadOnlyList<LabeledSpan> gold, IReadOnlyList<LabeledSpan> found, Comparison<LabeledSpan> order)
    {
        var (correct, goldLeft, foundLeft) = (0, new List<LabeledSpan>(), new List<LabeledSpan>());
        int g = 0, f = 0;
        while (g < gold.Count && f < found.Count)
        {
            var compared = order(gold[g], found[f]);
            if (compared < 0)
            {
                goldLeft.Add(gold[g++]);
            }
            else if (compared > 0)
            {
                foundLeft.Add(found[f++]);
            }
            else
            {
                correct++;
                g++;
                f++;
            }
        }

        for (; g < gold.Count; g++)
            goldLeft.Add(gold[g]);
        for (; f < found.Count; f++)
            foundLeft.Add(found[f]);
        return new SpanResidue(correct, goldLeft, foundLeft);
    }

    /// <summary>What is left when spans that overlap are paired too, and the pairs.</summary>
    public (List<(LabeledSpan Gold, LabeledSpan Found)> Pairs, List<LabeledSpan> Gold, List<LabeledSpan> Found) PairOverlaps()
    {
        var (gold, found) = (Gold, Found);
        var places = OverlapMatching.Pair(CollectionsMarshal.AsSpan(gold), CollectionsMarshal.AsSpan(found));
        var (goldPaired, foundPaired) = (places.Select(pair => pair.Gold).ToHashSet(), places.Select(pair => pair.Found).ToHashSet());
        return (
            [.. places.Select(pair => (gold[pair.Gold], found[pair.Found]))],
            [.. gold.Where((_, i) => !goldPaired.Contains(i))],
            [.. found.Where((_, i) => !foundPaired.Contains(i))]);
    }
}
