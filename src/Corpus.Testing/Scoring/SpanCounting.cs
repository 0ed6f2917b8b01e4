namespace Corpus.Testing;

/// <summary>Counts what is right.</summary>
internal static class SpanCounting
{
    /// <summary>The counts of an article, and by label where the score looks at labels. Both lists are in order. O(n), and O(n log n) where overlaps count.</summary>
    public static ScoreCounts Count(ScoredLayer layer, LabeledSpan[] gold, LabeledSpan[] found, LabelTally? labels)
    {
        if (labels is not null)
            CountTotals(gold, found, labels);
        return layer switch
        {
            { Shape: LayerShape.Words } => CountWords(gold, found, labels),
            { Shape: LayerShape.Segments } or { Match: SpanMatch.Exact } => new ScoreCounts(gold.Length, found.Length, CountEqual(gold, found, SpanOrder.ComparePlaces, null)),
            { Match: SpanMatch.Strict } => new ScoreCounts(gold.Length, found.Length, CountEqual(gold, found, SpanOrder.Compare, labels)),
            { Match: SpanMatch.Partial } => CountPartial(gold, found),
            _ => CountByType(gold, found, labels),
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
        return new ScoreCounts(gold.Length, found.Length, left.Correct, OverlapMatching.Pair(left.Gold, left.Found).Count);
    }

    private static ScoreCounts CountByType(LabeledSpan[] gold, LabeledSpan[] found, LabelTally? labels)
    {
        var foundByLabel = found.ToLookup(span => span.Label, StringComparer.Ordinal);
        var correct = 0;
        foreach (var ofLabel in gold.GroupBy(span => span.Label, StringComparer.Ordinal))
        {
            var pairs = OverlapMatching.Pair([.. ofLabel], [.. foundByLabel[ofLabel.Key]]).Count;
            correct += pairs;
            labels?.Add(ofLabel.Key, new ScoreCounts(0, 0, pairs));
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
