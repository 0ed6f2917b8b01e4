namespace Corpus;

/// <summary>The occurrences of a concordance: found when they are first needed, and then remembered. Thread-safe: threads may find them at once, and one of theirs stays.</summary>
internal sealed class HitSource
{
    private readonly Func<HitList> _find;
    private HitList? _found;

    /// <summary>Those that are found so.</summary>
    /// <param name="search">What they are found by.</param>
    /// <param name="find">Finds them in their order.</param>
    /// <param name="isPlain">Whether they are all there are, in the order of the corpus.</param>
    public HitSource(PatternSearch search, Func<HitList> find, bool isPlain)
    {
        _find = find;
        (Search, IsPlain) = (search, isPlain);
    }

    /// <summary>What they are found by.</summary>
    public PatternSearch Search { get; }

    /// <summary>Whether they are all there are, in the order of the corpus.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether they can be read one after the other without finding all of them first, and have not been found yet.</summary>
    public bool IsStreamed => _found is null && IsPlain && Search.CanStream;

    /// <summary>All of them.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public HitList All
    {
        get
        {
            Search.Subcorpus.Cancellation.ThrowIfCancellationRequested();
            return _found ??= _find();
        }
    }

    /// <summary>Some that follow each other; those behind them are not looked for where that can be.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public HitList Slice(int skip, int take)
    {
        if (!IsStreamed)
            return All.Slice(skip, take);
        var starts = new List<uint>();
        if (take == 0 || Search.Stream() is not { } reader)
            return HitList.Empty;
        var read = new uint[PlaceReader.Batch];
        for (var passed = 0L; starts.Count < take && reader.Read(read) is > 0 and var count; passed += count)
        {
            var first = (int)Math.Clamp(skip - passed, 0, count);
            starts.AddRange(read.AsSpan(first, Math.Min(count - first, take - starts.Count)));
        }

        return new HitList([.. starts], starts.Count, reader.Length, null);
    }

    /// <summary>How many there are. They are not found where the lexicon knows it.</summary>
    public int Count => IsPlain && _found is null && Search.KnownCount is >= 0 and <= int.MaxValue and var known ? (int)known : All.Count;
}
