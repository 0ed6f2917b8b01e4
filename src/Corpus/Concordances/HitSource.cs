namespace Corpus;

/// <summary>The occurrences of a concordance: found when they are first needed, and then remembered. Thread-safe: threads may find them at once, and one of theirs stays.</summary>
internal sealed class HitSource
{
    private readonly Func<HitList> _find;
    private readonly CountedCorpora _subcorpora;
    private HitList? _found;

    /// <summary>Those that are found so.</summary>
    /// <param name="subcorpora">The articles.</param>
    /// <param name="searches">What they are found by in each corpus.</param>
    /// <param name="find">Finds them in their order.</param>
    /// <param name="isPlain">Whether they are all there are, in the order of the corpus, of several corpora in turn.</param>
    public HitSource(CountedCorpora subcorpora, PatternSearch[] searches, Func<HitList> find, bool isPlain)
    {
        _subcorpora = subcorpora;
        _find = find;
        (Searches, IsPlain) = (searches, isPlain);
    }

    /// <summary>The articles.</summary>
    public CountedCorpora Counted => _subcorpora;

    /// <summary>What they are found by in each corpus.</summary>
    public PatternSearch[] Searches { get; }

    /// <summary>Whether they are all there are, in the order of the corpus, of several corpora in turn.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether they can be read one after the other without finding all of them first, and have not been found yet.</summary>
    public bool IsStreamed => _found is null && IsPlain && Array.TrueForAll(Searches, search => search.CanStream);

    /// <summary>All of them.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public HitList All
    {
        get
        {
            _subcorpora.ThrowIfCancelled();
            return _found ??= _find();
        }
    }

    /// <summary>How many there are. They are not found where the lexicons know it.</summary>
    public int Count
    {
        get
        {
            if (!IsPlain || _found is not null)
                return All.Count;
            var count = 0L;
            foreach (var search in Searches)
            {
                if (search.KnownCount < 0)
                    return All.Count;
                count += search.KnownCount;
            }

            return count <= int.MaxValue ? (int)count : All.Count;
        }
    }

    /// <summary>Some that follow each other; those behind them are not looked for where that can be.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public HitList Slice(int skip, int take)
    {
        if (!IsStreamed)
            return All.Slice(skip, take);
        var slices = new HitList[Searches.Length];
        for (var i = 0; i < slices.Length; i++)
        {
            slices[i] = Slice(Searches[i], ref skip, take);
            take -= slices[i].Count;
        }

        return HitList.Joined(slices);
    }

    // What was passed need not be passed in the next corpus.
    private static HitList Slice(PatternSearch search, ref int skip, int take)
    {
        if (take == 0 || search.Stream() is not { } reader)
            return HitList.Empty;
        var starts = new List<uint>();
        var read = new uint[PlaceReader.Batch];
        while (starts.Count < take && reader.Read(read) is > 0 and var count)
        {
            var first = Math.Min(skip, count);
            starts.AddRange(read.AsSpan(first, Math.Min(count - first, take - starts.Count)));
            skip -= first;
        }

        return new HitList([.. starts], starts.Count, reader.Length, null);
    }
}
