namespace Corpus;

/// <summary>
/// Counts what stands near the occurrences of a pattern: surface co-occurrence (Evert 2008, "Corpora and collocations", §3). The tokens within windows are one sample, those
/// without are the other; a token that several windows have counts once, and the tokens of the occurrences themselves are in neither.
/// </summary>
internal static class WindowCollocations
{
    /// <summary>Counts. O(tokens in windows + words), and for some of the articles O(tokens).</summary>
    /// <param name="search">The pattern, and the articles.</param>
    /// <param name="units">What words are.</param>
    /// <param name="left">How many tokens before an occurrence are near it.</param>
    /// <param name="right">How many behind it.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static CollocationCounts Count(PatternSearch search, WordUnits units, int left, int right)
    {
        var subcorpus = search.Subcorpus;
        var hits = search.FindAll();
        var near = new int[subcorpus.Index.TypeCount];
        TypeHistogram.Add(subcorpus, Runs(subcorpus, hits, left, right), near);
        var all = TypeHistogram.Of(subcorpus);
        if (search.OnlyToken is { } node)
        {
            Remove(node, near, all);
        }
        else
        {
            var nodes = new int[subcorpus.Index.TypeCount];
            TypeHistogram.Add(subcorpus, Runs(subcorpus, hits, 0, 0), nodes);
            TypeHistogram.Subtract(subcorpus, near, nodes, near);
            TypeHistogram.Subtract(subcorpus, all, nodes, all);
        }

        CheckIsLess(subcorpus, near, all);

        var (nearWords, allWords) = (units.CountsOf(near), units.CountsOf(all));
        return new CollocationCounts(nearWords, allWords, Sum(nearWords), Sum(allWords), hits.Count);
    }

    // Where the pattern is one token, all tokens of its types are occurrences.
    private static void Remove(TypeSet node, int[] near, int[] all)
    {
        for (var type = node.First; type < node.End; type++)
        {
            if (node.Contains(type))
                near[type] = all[type] = 0;
        }
    }

    // What is near is counted from the tokens, and all of a corpus from its lexicon.
    private static void CheckIsLess(Subcorpus subcorpus, int[] near, int[] all)
    {
        for (var type = 0; type < all.Length; type++)
        {
            if (near[type] > all[type])
                throw subcorpus.Index.Bytes.Damaged("its lexicon counts its words otherwise than its tokens do");
        }
    }

    // The tokens of all occurrences with so many on each side, each once. Within their articles.
    private static TokenRun[] Runs(Subcorpus subcorpus, HitList hits, int left, int right)
    {
        var articles = subcorpus.Index.Articles;
        var runs = new List<TokenRun>();
        var (start, end) = (0L, 0L);
        var (articleStart, articleEnd) = (0L, 0L);
        for (var i = 0; i < hits.Count; i++)
        {
            long hit = hits.Starts[i];
            if (hit >= articleEnd)
            {
                var article = articles.ArticleOf(hit);
                (articleStart, articleEnd) = (subcorpus.Index.FirstTokenOf(article), articles.EndOf(article));
            }

            var from = Math.Max(articleStart, hit - left);
            if (from > end || i == 0)
            {
                if (end > start)
                    runs.Add(new TokenRun(start, end));
                (start, end) = (from, from);
            }

            end = Math.Max(end, Math.Min(articleEnd, hit + hits.LengthAt(i) + right));
        }

        if (end > start)
            runs.Add(new TokenRun(start, end));
        return [.. runs];
    }

    private static long Sum(int[] counts)
    {
        var sum = 0L;
        foreach (var count in counts)
            sum += count;
        return sum;
    }
}
