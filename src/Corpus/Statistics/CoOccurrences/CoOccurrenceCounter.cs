namespace Corpus;

/// <summary>Counts <see cref="CoOccurrenceMatrix"/>.</summary>
internal static class CoOccurrenceCounter
{
    /// <summary>Counts. O(units + occurrences of all patterns · patterns).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CoOccurrenceMatrix Count(CountedCorpora subcorpora, IReadOnlyList<WordPattern> patterns, ContextUnit within)
    {
        var names = patterns.Select(pattern => pattern.Label).ToArray();
        var signature = new SignatureLine("co-occurrence").Add("patterns", string.Join(", ", patterns)).Add("within", within.ToString()).Add(subcorpora).ToString();
        var searches = patterns.Select(subcorpora.Search).ToArray();
        var counts = new long[names.Length, names.Length];
        var unitCount = 0L;
        for (var part = 0; part < subcorpora.Parts.Length; part++)
            unitCount += Add(subcorpora.Parts[part], Array.ConvertAll(searches, search => search[part]), within, counts);
        return new CoOccurrenceMatrix(signature, names, counts, unitCount);
    }

    private static long Add(Subcorpus subcorpus, PatternSearch[] searches, ContextUnit within, long[,] counts)
    {
        var starts = StartsOf(subcorpus, within);
        var units = Array.ConvertAll(searches, search => UnitsOf(search.FindAll(), starts));
        for (var i = 0; i < units.Length; i++)
        {
            subcorpus.Cancellation.ThrowIfCancellationRequested();
            for (var j = i; j < units.Length; j++)
                counts[j, i] = counts[i, j] += CountBoth(units[i], units[j]);
        }

        return starts.Count;
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
