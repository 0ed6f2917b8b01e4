namespace Corpus;

/// <summary>The types that a token may have. Immutable, so thread-safe.</summary>
internal sealed class TypeSet
{
    private readonly ulong[]? _bits;

    private TypeSet(int first, int end, long frequency, Term[]? terms, ulong[]? bits)
    {
        (First, End, Frequency, Terms, _bits) = (first, end, frequency, terms, bits);
        HasWholeTerms = terms is not null && Array.TrueForAll(terms, HasAllOf);
    }

    /// <summary>The first type.</summary>
    public int First { get; }

    /// <summary>Behind the last type.</summary>
    public int End { get; }

    /// <summary>How many tokens of the corpus have one of them.</summary>
    public long Frequency { get; }

    /// <summary>The terms that they are types of, in order; null for all terms.</summary>
    public Term[]? Terms { get; }

    /// <summary>Whether it has all types of its terms, so that their postings say where they are.</summary>
    public bool HasWholeTerms { get; }

    /// <summary>Whether all types from the first to the last are in it.</summary>
    public bool IsRange => _bits is null;

    /// <summary>Every type of the index.</summary>
    public static TypeSet All(TextIndex index) => new(0, index.TypeCount, index.TokenCount, null, null);

    /// <summary>The types of a term.</summary>
    public static TypeSet Of(in Term term) => new(term.FirstType, term.FirstType + term.TypeCount, term.Frequency, [term], null);

    /// <summary>One type of a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="type">The type.</param>
    /// <param name="frequency">How many tokens have it.</param>
    public static TypeSet Of(in Term term, int type, long frequency) => new(type, type + 1, frequency, [term], null);

    /// <summary>Types of several terms.</summary>
    /// <param name="types">Ascending, each once.</param>
    /// <param name="terms">Their terms, in order.</param>
    /// <param name="frequency">How many tokens have one of them.</param>
    public static TypeSet Of(List<int> types, List<Term> terms, long frequency)
    {
        if (types.Count == 0)
            return new TypeSet(0, 0, 0, [], null);
        var (first, end) = (types[0], types[^1] + 1);
        if (end - first == types.Count)
            return new TypeSet(first, end, frequency, [.. terms], null);
        var bits = new ulong[(end - first + 63) / 64];
        foreach (var type in types)
            bits[(type - first) >> 6] |= 1UL << (type - first);
        return new TypeSet(first, end, frequency, [.. terms], bits);
    }

    /// <summary>The types of any of the sets. O(their types), and O(n log n) for n terms.</summary>
    public static TypeSet Union(IReadOnlyList<TypeSet> sets, TextIndex index)
    {
        if (sets.Count == 1)
            return sets[0];
        if (sets.Any(set => set.Terms is null))
            return All(index);

        // Each set is asked for the types of its own terms only: there may be thousands of sets.
        var members = new HashSet<int>();
        foreach (var set in sets)
        {
            foreach (var term in set.Terms!)
                members.UnionWith(Enumerable.Range(term.FirstType, term.TypeCount).Where(set.Contains));
        }

        var types = new List<int>();
        var terms = new List<Term>();
        var frequency = 0L;
        foreach (var term in sets.SelectMany(set => set.Terms!).DistinctBy(term => term.FirstType).OrderBy(term => term.FirstType))
        {
            terms.Add(term);
            var read = index.Lexicon.At(term.FirstType);
            for (var i = 0; i < term.TypeCount; i++)
            {
                if (!members.Contains(term.FirstType + i))
                    continue;
                types.Add(term.FirstType + i);
                frequency += read.TypeFrequency(i);
            }
        }

        return Of(types, terms, frequency);
    }

    /// <summary>Whether it has the type. O(1).</summary>
    public bool Contains(int type)
    {
        var at = type - First;
        return (uint)at < (uint)(End - First) && (_bits is null || (_bits[at >> 6] & (1UL << at)) != 0);
    }

    private bool HasAllOf(Term term)
    {
        for (var i = 0; i < term.TypeCount; i++)
        {
            if (!Contains(term.FirstType + i))
                return false;
        }

        return true;
    }
}
