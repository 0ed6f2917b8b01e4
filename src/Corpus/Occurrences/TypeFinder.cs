namespace Corpus;

/// <summary>Finds the types of words by their forms.</summary>
internal static class TypeFinder
{
    // So many terms are read between two looks at the token of cancellation.
    private const int Batch = 256;

    /// <summary>The types of terms that begin so, and that pass. O(terms that begin so).</summary>
    /// <param name="index">The index.</param>
    /// <param name="beginning">Without case.</param>
    /// <param name="passes">Whether a type does, by its form with case; null for all.</param>
    /// <param name="cancellation">What to observe.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TypeSet Find(TextIndex index, string beginning, Func<string, bool>? passes, CancellationToken cancellation)
    {
        var types = new List<int>();
        var terms = new List<Term>();
        var frequency = 0L;
        var read = 0;
        for (var found = index.Lexicon.StartingWith(beginning.AsSpan()); found.MoveNext(); read++)
        {
            if (read % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            var term = found.Current;
            var before = types.Count;
            for (var i = 0; i < term.TypeCount; i++)
            {
                if (passes is not null && !passes(found.TypeForm(i)))
                    continue;
                types.Add(term.FirstType + i);
                frequency += found.TypeFrequency(i);
            }

            if (types.Count > before)
                terms.Add(term);
        }

        return TypeSet.Of(types, terms, frequency);
    }
}
