namespace Corpus;

/// <summary>
/// Counts what stands in the same sentences, paragraphs or articles as a pattern: textual co-occurrence (Evert 2008, "Corpora and collocations", §3). Units are counted, each once
/// however often it has a word; the tokens of the occurrences themselves do not count as words.
/// </summary>
internal static class UnitCollocations
{
    /// <summary>Counts. O(tokens).</summary>
    /// <param name="search">The pattern, and the articles.</param>
    /// <param name="units">What words are.</param>
    /// <param name="within">The unit.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static CollocationCounts Count(PatternSearch search, WordUnits units, ContextUnit within)
    {
        var subcorpus = search.Subcorpus;
        var hits = search.FindAll();
        var numbers = units.ByType();
        var (near, all, last) = (new int[units.Count], new int[units.Count], new int[units.Count]);
        var (nearTotal, total) = (0, 0);
        var scan = new UnitScan(subcorpus, within);
        var types = new int[TypeScan.Batch];
        var next = 0;
        while (scan.MoveNext())
        {
            total++;
            var unit = scan.Current;

            // A place that began in the unit before may reach into this one; so the occurrences that end in it are looked through too.
            while (next < hits.Count && hits.Starts[next] + hits.LengthAt(next) <= unit.Start)
                next++;
            var hasPattern = next < hits.Count && hits.Starts[next] < unit.End;
            nearTotal += hasPattern ? 1 : 0;
            var hit = next;
            for (var start = unit.Start; start < unit.End;)
            {
                var read = types.AsSpan(0, (int)Math.Min(types.Length, unit.End - start));
                subcorpus.Index.TypesFrom(start, read);
                for (var i = 0; i < read.Length; i++)
                {
                    var position = start + i;
                    while (hit < hits.Count && hits.Starts[hit] + hits.LengthAt(hit) <= position)
                        hit++;
                    var number = numbers[read[i]];
                    if (number < 0 || last[number] == total || (hit < hits.Count && hits.Starts[hit] <= position))
                        continue;
                    last[number] = total;
                    all[number]++;
                    near[number] += hasPattern ? 1 : 0;
                }

                start += read.Length;
            }
        }

        return new CollocationCounts(near, all, nearTotal, total, hits.Count) { NodeFrequency = nearTotal };
    }
}
