namespace Corpus;

/// <summary>Counts how often words occur, and in how many articles.</summary>
internal static class WordTallies
{
    /// <summary>Counts the words of the corpora. O(tokens + words · corpora).</summary>
    /// <exception cref="InvalidOperationException">A word occurs more often than can be counted.</exception>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static (int[] Counts, int[] Articles) Count(CountedCorpora subcorpora, JoinedUnits units)
    {
        (int[]? counts, int[]? articles) = (null, null);
        for (var i = 0; i < subcorpora.Parts.Length; i++)
        {
            if (units.Units[i] is not { } unitsOfPart)
                continue;
            var more = Count(subcorpora.Parts[i], unitsOfPart);
            (counts, articles) = (WordCounts.Sum(counts, more.Counts), WordCounts.Sum(articles, more.Articles));
        }

        return (counts ?? new int[units.Count], articles ?? new int[units.Count]);
    }

    private static (int[] Counts, int[] Articles) Count(Subcorpus subcorpus, WordUnits units)
    {
        var tallies = new Tally[units.Count];
        var numbers = units.ByType();
        Span<int> types = stackalloc int[TypeScan.Batch];
        for (var place = 0; place < subcorpus.ArticleCount; place++)
        {
            subcorpus.Cancellation.ThrowIfCancellationRequested();
            var ordinal = subcorpus.OrdinalAt(place);
            var end = subcorpus.Index.FirstTokenOf(ordinal + 1);
            for (var start = subcorpus.Index.FirstTokenOf(ordinal); start < end;)
            {
                var read = types[..(int)Math.Min(types.Length, end - start)];
                subcorpus.Index.TypesFrom(start, read);
                foreach (var type in read)
                {
                    if (numbers[type] is >= 0 and var number)
                        tallies[number].Add(place + 1);
                }

                start += read.Length;
            }
        }

        return (Array.ConvertAll(tallies, tally => tally.Count), Array.ConvertAll(tallies, tally => tally.Articles));
    }

    // What is counted together lies together.
    private struct Tally
    {
        public int Count;
        public int Articles;
        private int _last;

        // Whether it is the first of its article cannot be foreseen: a branch would cost more than the rest.
        public void Add(int article)
        {
            Count++;
            Articles += _last != article ? 1 : 0;
            _last = article;
        }
    }
}
