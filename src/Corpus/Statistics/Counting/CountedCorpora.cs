namespace Corpus;

/// <summary>The tokens of the articles of a query, of one corpus or of several in turn, which statistics count together. Immutable, so thread-safe.</summary>
internal sealed class CountedCorpora
{
    /// <summary>Those of each corpus.</summary>
    /// <param name="parts">Each of another image.</param>
    public CountedCorpora(params Subcorpus[] parts)
    {
        Parts = parts;
        foreach (var part in parts)
        {
            ArticleCount += part.ArticleCount;
            TokenCount += part.TokenCount;
            IsAll &= part.IsAll;
        }
    }

    /// <summary>Those of each corpus, in turn; also of those without a token.</summary>
    public Subcorpus[] Parts { get; }

    /// <summary>Whether it is all articles of all corpora.</summary>
    public bool IsAll { get; } = true;

    /// <summary>How many articles there are.</summary>
    public long ArticleCount { get; }

    /// <summary>How many tokens they have.</summary>
    public long TokenCount { get; }

    /// <summary>Finds the articles of a query, and where their tokens are. O(articles), and O(corpora) for all of them.</summary>
    /// <exception cref="CorpusImageException">An image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static CountedCorpora Of(ArticleQuery query) => new([.. query.Parts.Select(part => new Subcorpus(part.Selection))]);

    /// <summary>The pattern in each corpus. Words are cut as the articles of any of them are, so that it does not matter which articles are together in an image.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public PatternSearch[] Search(WordPattern pattern)
    {
        var cut = new WordCutting([.. Parts.Select(part => part.Image)]);
        return Array.ConvertAll(Parts, part => new PatternSearch(part, pattern, cut));
    }

    /// <summary>All places of the pattern in each corpus.</summary>
    /// <inheritdoc cref="PatternSearch.FindAll"/>
    public HitList[] FindAll(WordPattern pattern) => Array.ConvertAll(Search(pattern), search => search.FindAll());

    /// <summary>Stops where a query of one of them was cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public void ThrowIfCancelled()
    {
        foreach (var part in Parts)
            part.Cancellation.ThrowIfCancellationRequested();
    }
}
