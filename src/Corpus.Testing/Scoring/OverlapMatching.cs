namespace Corpus.Testing;

/// <summary>Pairs spans of gold with found spans that they overlap: each in at most one pair, as many pairs as can be.</summary>
/// <remarks>
/// Of all spans left, the one that ends first can be paired only with spans that hold its last unit. Of those, whatever can be paired with the one that ends first can be paired with the
/// others too; so to take that one loses nothing. Equal ends: by start, gold before found; so the pairs are the same everywhere.
/// </remarks>
internal static class OverlapMatching
{
    /// <summary>The pairs, as places in the two lists, by the place of gold. O(n log n).</summary>
    /// <param name="gold">Spans in the order of their starts.</param>
    /// <param name="found">Spans in the order of their starts.</param>
    public static List<(int Gold, int Found)> Pair(ReadOnlySpan<LabeledSpan> gold, ReadOnlySpan<LabeledSpan> found)
    {
        var pairs = new List<(int Gold, int Found)>();
        int g = 0, f = 0;
        while (g < gold.Length && f < found.Length)
        {
            var (goldEnd, foundEnd) = EndOfCluster(gold, found, g, f);
            if (goldEnd - g == 1 && foundEnd - f == 1)
                pairs.Add((g, f));
            else if (goldEnd > g && foundEnd > f)
                PairCluster(gold[g..goldEnd].ToArray(), found[f..foundEnd].ToArray(), (g, f), pairs);
            (g, f) = (goldEnd, foundEnd);
        }

        return pairs;
    }

    // Behind the spans that hang together by overlaps with the first of both; most are alone or two.
    private static (int Gold, int Found) EndOfCluster(ReadOnlySpan<LabeledSpan> gold, ReadOnlySpan<LabeledSpan> found, int g, int f)
    {
        var end = Math.Min(gold[g].Start, found[f].Start) + 1;
        while (true)
        {
            if (g < gold.Length && gold[g].Start < end)
                end = Math.Max(end, gold[g++].End);
            else if (f < found.Length && found[f].Start < end)
                end = Math.Max(end, found[f++].End);
            else
                return (g, f);
        }
    }

    private static void PairCluster(LabeledSpan[] gold, LabeledSpan[] found, (int Gold, int Found) first, List<(int Gold, int Found)> pairs)
    {
        var before = pairs.Count;
        var (goldSide, foundSide) = (new Side(gold), new Side(found));
        foreach (var (index, isGold) in ByEnd(gold, found))
        {
            var (own, other) = isGold ? (goldSide, foundSide) : (foundSide, goldSide);
            if (own.IsDone[index])
                continue;
            own.IsDone[index] = true;
            if (other.TakeFirstEnding(own.Spans[index].End) is { } partner)
                pairs.Add(isGold ? (first.Gold + index, first.Found + partner) : (first.Gold + partner, first.Found + index));
        }

        pairs.Sort(before, pairs.Count - before, null);
    }

    private static IEnumerable<(int Index, bool IsGold)> ByEnd(LabeledSpan[] gold, LabeledSpan[] found)
        => Enumerable.Range(0, gold.Length).Select(i => (Index: i, IsGold: true, Span: gold[i]))
            .Concat(Enumerable.Range(0, found.Length).Select(i => (Index: i, IsGold: false, Span: found[i])))
            .OrderBy(entry => entry.Span.End)
            .ThenBy(entry => entry.Span.Start)
            .ThenByDescending(entry => entry.IsGold)
            .Select(entry => (entry.Index, entry.IsGold));

    private sealed class Side(LabeledSpan[] spans)
    {
        private readonly PriorityQueue<int, (int End, int Index)> _started = new();
        private int _next;

        public LabeledSpan[] Spans => spans;

        // Paired, or passed without a partner.
        public bool[] IsDone { get; } = new bool[spans.Length];

        // The span that ends first among those that are not done and started before the place, which no call before was behind.
        public int? TakeFirstEnding(int place)
        {
            for (; _next < spans.Length && spans[_next].Start < place; _next++)
                _started.Enqueue(_next, (spans[_next].End, _next));
            while (_started.TryDequeue(out var index, out _))
            {
                if (IsDone[index])
                    continue;
                IsDone[index] = true;
                return index;
            }

            return null;
        }
    }
}
