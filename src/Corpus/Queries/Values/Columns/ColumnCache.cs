namespace Corpus;

/// <summary>The columns of an image that were made so far. Thread-safe: each is made once, and who needs it meanwhile waits for it.</summary>
internal sealed class ColumnCache
{
    // Replaced, never changed, so that nobody waits to read it.
    private Dictionary<object, Entry> _entries = [];

    /// <summary>How many there are.</summary>
    public int Count => Volatile.Read(ref _entries).Count;

    /// <summary>What was made for the key; made if it was not. What throws is made again the next time.</summary>
    /// <param name="key">What is made, by <see cref="object.Equals(object)"/>.</param>
    /// <param name="state">Given to <paramref name="make"/>.</param>
    /// <param name="make">Makes it. It may ask for what it is made from, but not for itself.</param>
    public TColumn? GetOrMake<TState, TColumn>(object key, TState state, Func<TState, TColumn?> make)
        where TColumn : class
    {
        var entry = EntryOf(key);
        if (entry.IsMade)
            return (TColumn?)entry.Made;

        // A column is made from others but never they from it, so that no two threads wait for each other.
        lock (entry)
        {
            if (!entry.IsMade)
            {
                entry.Made = make(state);
                entry.IsMade = true;
            }

            return (TColumn?)entry.Made;
        }
    }

    private Entry EntryOf(object key)
    {
        while (true)
        {
            var before = Volatile.Read(ref _entries);
            if (before.TryGetValue(key, out var entry))
                return entry;
            var after = new Dictionary<object, Entry>(before) { [key] = entry = new Entry() };
            if (ReferenceEquals(Interlocked.CompareExchange(ref _entries, after, before), before))
                return entry;
        }
    }

    private sealed class Entry
    {
        private volatile bool _isMade;

        public bool IsMade
        {
            get => _isMade;
            set => _isMade = value;
        }

        public object? Made { get; set; }
    }
}
