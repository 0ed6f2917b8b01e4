namespace Corpus;

/// <summary>Counts <see cref="CoOccurrenceMatrix"/>.</summary>
internal static class CoOccurrenceCounter
{
    /// <summary>Counts. O(units + occurrences of all patterns · patterns).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CoOccurrenceMatrix Count(Subcorpus subcorpus, IReadOnlyList<WordPattern> patterns, ContextUnit within)
    {
        var names = patterns.Select(pattern => pattern.Label).ToArray();
        var signature = new SignatureLine("co-occurrence").Add("patterns", string.Join(", ", patterns)).Add("within", within.ToString()).Add(subcorpus).ToString();
        var starts = StartsOf(subcorpus, within);
        var units = patterns.Select(pattern => UnitsOf(new PatternSearch(subcorpus, pattern).FindAll(), starts)).ToArray();
        var counts = new long[names.Length, names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            subcorpus.Cancellation.ThrowIfCancellationRequested();
            for (var j = i; j < names.Length; j++)
                counts[i, j] = counts[j, i] = CountBoth(units[i], units[j]);
        }

        return new CoOccurrenceMatrix(signature, names, counts, starts.Count);
    }

    private static List<uint> StartsOf(Subcorpus subcorpus, ContextUnit within)
    {
        var starts = new List<uint>();
        var scan = new UnitScan(subcorpus, within);
        while (scan.MoveNext())
            starts.Add((uint)scan.Current.Start);
        return starts;
    }

    // The units that have an occurrence, or a part of one, ascending. An occurrence is within an article, so the units that it reaches into follow each other.
    private static List<int> UnitsOf(HitList hits, List<uint> starts)
    {
        var units = new List<int>();
        var unit = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            while (unit + 1 < starts.Count && starts[unit + 1] <= hits.Starts[i])
                unit++;
            for (var reached = unit; reached < starts.Count && starts[reached] < hits.Starts[i] + hits.LengthAt(i); reached++)
            {
                if (units.Count == 0 || units[^1] < reached)
                    units.Add(reached);
            }
        }

        return units;
    }

    private static long CountBoth(List<int> first, List<int> second)
    {
        var (i, j, both) = (0, 0, 0L);
        while (i < first.Count && j < second.Count)
        {
            var order = first[i].CompareTo(second[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return both;
    }
}
