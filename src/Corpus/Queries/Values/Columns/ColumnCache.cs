namespace Corpus;

/// <summary>The columns of an image that were made so far. Thread-safe: two threads may make the same one, and one of the two stays.</summary>
internal sealed class ColumnCache
{
    // Replaced, never changed, so that nobody waits to read it.
    private Dictionary<object, object?> _made = [];

    /// <summary>What was made for the key; made if it was not.</summary>
    /// <param name="key">What is made, by <see cref="object.Equals(object)"/>.</param>
    /// <param name="state">Given to <paramref name="make"/>.</param>
    /// <param name="make">Makes it; not called under a lock.</param>
    public TColumn? GetOrMake<TState, TColumn>(object key, TState state, Func<TState, TColumn?> make)
        where TColumn : class
    {
        if (Volatile.Read(ref _made).TryGetValue(key, out var made))
            return (TColumn?)made;

        var column = make(state);
        while (true)
        {
            var before = Volatile.Read(ref _made);
            if (before.TryGetValue(key, out made))
                return (TColumn?)made;
            var after = new Dictionary<object, object?>(before) { [key] = column };
            if (ReferenceEquals(Interlocked.CompareExchange(ref _made, after, before), before))
                return column;
        }
    }
}
