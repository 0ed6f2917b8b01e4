namespace Corpus;

/// <summary>A pattern that is looked for in the articles of a query. Immutable, so thread-safe.</summary>
internal sealed class PatternSearch
{
    private readonly IReadOnlyList<TypeSet[]> _readings;

    /// <summary>Finds what the pattern is in the types of the index. O(log terms) for words, O(terms) for regular expressions.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public PatternSearch(Subcorpus subcorpus, WordPattern pattern, WordCutting cut)
    {
        Subcorpus = subcorpus;
        _readings = subcorpus.TokenCount == 0 ? [] : pattern.ReadingsIn(cut, subcorpus.Index, subcorpus.Cancellation);
    }

    /// <summary>The articles.</summary>
    public Subcorpus Subcorpus { get; }

    /// <summary>Whether the places can be read one after the other without finding all of them first.</summary>
    public bool CanStream => _readings.Count <= 1;

    /// <summary>How many places there are, where that is known without looking; else -1.</summary>
    public long KnownCount => _readings.Count == 0 ? 0 : Subcorpus.IsAll && _readings is [[var only]] ? Math.Min(only.Frequency, Subcorpus.TokenCount) : -1;

    /// <summary>The types of the tokens that the pattern is, where it is one token; else null.</summary>
    public TypeSet? OnlyToken => _readings is [[var only]] ? only : null;

    /// <summary>Reads the places, in order, each once. Only if <see cref="CanStream"/>; null where there are none.</summary>
    public HitReader? Stream() => _readings.Count == 0 ? null : new HitReader(Subcorpus, _readings[0]);

    /// <summary>Finds all places, in order: at each token the longest. O(what <see cref="PlaceReader"/> reads), and with several readings O(n log n) for n places.</summary>
    /// <exception cref="InvalidOperationException">There are more than an array has places.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public HitList FindAll()
    {
        if (_readings.Count == 0)
            return HitList.Empty;
        if (_readings.Count == 1)
            return Read(_readings[0]);

        var places = new List<(uint Start, int Length)>();
        foreach (var reading in _readings)
        {
            var found = Read(reading);
            foreach (var start in found.Starts)
                places.Add((start, reading.Length));
        }

        places.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var starts = new uint[places.Count];
        var lengths = new int[places.Count];
        var count = 0;
        foreach (var (start, length) in places)
        {
            if (count > 0 && starts[count - 1] == start)
                continue;
            (starts[count], lengths[count]) = (start, length);
            count++;
        }

        return new HitList(starts, count, 0, lengths);
    }

    private HitList Read(TypeSet[] reading)
    {
        var reader = new HitReader(Subcorpus, reading);
        var buffer = new uint[PlaceReader.Batch];
        var starts = new uint[Math.Clamp(KnownCount, 16, Array.MaxLength)];
        var count = 0;
        while (reader.Read(buffer) is > 0 and var read)
        {
            if (read > Array.MaxLength - count)
                throw new InvalidOperationException($"The pattern occurs more than {Array.MaxLength:N0} times, which is as many as can be found together. Go through the concordance line by line, or count parts of the articles.");
            if (read > starts.Length - count)
                Array.Resize(ref starts, (int)Math.Min(Array.MaxLength, Math.Max(2L * starts.Length, count + (long)read)));
            buffer.AsSpan(0, read).CopyTo(starts.AsSpan(count));
            count += read;
        }

        return new HitList(starts, count, reading.Length, null);
    }
}
