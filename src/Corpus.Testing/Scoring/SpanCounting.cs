using System.Runtime.InteropServices;

namespace Corpus.Testing;

/// <summary>Counts what is right.</summary>
internal static class SpanCounting
{
    /// <summary>The counts of an article, and by label where the score looks at labels. Both lists are in order. O(n), and O(n log n) where overlaps count.</summary>
    public static ScoreCounts Count(ScoredLayer layer, LabeledSpan[] gold, LabeledSpan[] found, LabelTally? labels)
    {
        if (layer is { Shape: LayerShape.Spans, Match: SpanMatch.TypeOnly })
            return CountByType(gold, found, labels);
        if (labels is not null)
            CountTotals(gold, found, labels);
        return layer switch
        {
            { Shape: LayerShape.Words } => CountWords(gold, found, labels),
            { Shape: LayerShape.Segments } or { Match: SpanMatch.Exact } => new ScoreCounts(gold.Length, found.Length, CountEqual(gold, found, SpanOrder.ComparePlaces, null)),
            { Match: SpanMatch.Partial } => CountPartial(gold, found),
            _ => new ScoreCounts(gold.Length, found.Length, CountEqual(gold, found, SpanOrder.Compare, labels)),
        };
    }

    private static void CountTotals(LabeledSpan[] gold, LabeledSpan[] found, LabelTally labels)
    {
        foreach (var span in gold)
            labels.Add(span.Label, new ScoreCounts(1, 0, 0));
        foreach (var span in found)
            labels.Add(span.Label, new ScoreCounts(0, 1, 0));
    }

    private static int CountEqual(LabeledSpan[] gold, LabeledSpan[] found, Comparison<LabeledSpan> order, LabelTally? labels)
    {
        int g = 0, f = 0, correct = 0;
        while (g < gold.Length && f < found.Length)
        {
            var compared = order(gold[g], found[f]);
            if (compared == 0)
            {
                correct++;
                labels?.Add(gold[g].Label, new ScoreCounts(0, 0, 1));
            }

            g += compared <= 0 ? 1 : 0;
            f += compared >= 0 ? 1 : 0;
        }

        return correct;
    }

    // Whoever takes an equal pair loses at most two pairs that overlap, and those count half.
    private static ScoreCounts CountPartial(LabeledSpan[] gold, LabeledSpan[] found)
    {
        var left = SpanResidue.Of(gold, found, SpanOrder.ComparePlaces);
        return new ScoreCounts(gold.Length, found.Length, left.Correct, OverlapMatching.Pair(CollectionsMarshal.AsSpan(left.Gold), CollectionsMarshal.AsSpan(left.Found)).Count);
    }

    private static ScoreCounts CountByType(LabeledSpan[] gold, LabeledSpan[] found, LabelTally? labels)
    {
        var groups = new LabelGroups(gold, found);
        var correct = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            var ofGold = groups.GoldAt(i);
            var ofFound = groups.FoundAt(i);
            var pairs = OverlapMatching.Pair(ofGold, ofFound).Count;
            correct += pairs;
            labels?.Add(groups.LabelAt(i), new ScoreCounts(ofGold.Length, ofFound.Length, pairs));
        }

        return new ScoreCounts(gold.Length, found.Length, correct);
    }

    private static ScoreCounts CountWords(LabeledSpan[] gold, LabeledSpan[] found, LabelTally? labels)
    {
        int aligned = 0, correct = 0;
        WordAlignment.Go(gold, found, pair: (word, given) =>
        {
            aligned++;
            if (word.Label == given.Label)
                correct++;
            labels?.Add(word.Label, new ScoreCounts(0, 0, word.Label == given.Label ? 1 : 0, 0, 1));
        });
        return new ScoreCounts(gold.Length, found.Length, correct, 0, aligned);
    }
}
