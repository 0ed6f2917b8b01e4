namespace Corpus;

/// <summary>Counts terms by reading the tokens of all articles, for images without an index of words.</summary>
internal sealed class ScannedTermSource : TermSource
{
    private readonly TermFrequencies?[] _frequencies;

    /// <summary>Reads the articles. O(tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ScannedTermSource(CorpusImage image, SearchTerm[] terms, CancellationToken cancellation)
    {
        _frequencies = new TermFrequencies?[terms.Length];
        var finder = new TermFinder(new TermLookup(terms));
        var matches = new List<TermMatch>();
        for (var ordinal = 0; ordinal < image.Count; ordinal++)
        {
            cancellation.ThrowIfCancellationRequested();
            finder.Find(new ScannedArticle(new ArticleHandle(image, ordinal)), matches);
            foreach (var match in matches)
                (_frequencies[match.Term] ??= new TermFrequencies()).AddOne(ordinal);
        }
    }

    public override void Collect(int number, SearchTerm term, TermFrequencies articles, CancellationToken cancellation)
    {
        if (_frequencies[number] is not { } found)
            return;
        for (var i = 0; i < found.Count; i++)
            articles.Add(found.Ordinals[i], found.Frequencies[i]);
    }

    public override void Dispose()
    {
        foreach (var list in _frequencies)
            list?.Dispose();
    }
}
