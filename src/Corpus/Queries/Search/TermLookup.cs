namespace Corpus;

/// <summary>Which terms of a query may begin with a token. Immutable, so thread-safe.</summary>
internal sealed class TermLookup
{
    private readonly Dictionary<string, List<TermReading>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TermReading>> _beginnings = new(StringComparer.Ordinal);
    private readonly int[] _beginningLengths;

    /// <summary>Over the terms of a query. O(their length).</summary>
    public TermLookup(IReadOnlyList<SearchTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            foreach (var reading in terms[i].Readings)
            {
                var entry = new TermReading(i, reading, terms[i].IsPrefix);
                var table = entry.IsBeginning(0) ? _beginnings : _words;
                if (!table.TryGetValue(reading[0], out var list))
                    table.Add(reading[0], list = []);
                list.Add(entry);
            }
        }

        _beginningLengths = [.. _beginnings.Keys.Select(beginning => beginning.Length).Distinct().Order()];
    }

    /// <summary>The readings whose first token may have this form. O(form × different lengths of beginnings).</summary>
    public TermReading[] StartingAt(string form)
    {
        if (_beginningLengths.Length == 0)
            return _words.TryGetValue(form, out var only) ? [.. only] : [];

        var found = new List<TermReading>();
        if (_words.TryGetValue(form, out var words))
            found.AddRange(words);
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _beginningLengths)
        {
            if (length > form.Length)
                break;
            if (beginnings.TryGetValue(form.AsSpan(0, length), out var list))
                found.AddRange(list);
        }

        return [.. found];
    }
}
