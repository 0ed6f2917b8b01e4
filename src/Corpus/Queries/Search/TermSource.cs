namespace Corpus;

/// <summary>Where a search gets from which articles have a term. Made for one search; not thread-safe.</summary>
internal abstract class TermSource : IDisposable
{
    /// <summary>The term as the lexicon has it, if it is one word of it, so that its postings say it all.</summary>
    /// <param name="term">The term.</param>
    /// <param name="word">What the lexicon knows.</param>
    public virtual bool IsOneWord(SearchTerm term, out Term word)
    {
        word = default;
        return false;
    }

    /// <summary>The postings of a word that <see cref="IsOneWord"/> gave.</summary>
    public virtual TermPostings PostingsOf(Term word) => throw new NotSupportedException("There are no postings.");

    /// <summary>Gives the articles that have the term, and how often, in no particular order.</summary>
    /// <param name="number">The number of the term among those that this was made for.</param>
    /// <param name="term">The term.</param>
    /// <param name="articles">Where to; it is empty.</param>
    /// <param name="cancellation">What to observe.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public abstract void Collect(int number, SearchTerm term, TermFrequencies articles, CancellationToken cancellation);

    public abstract void Dispose();
}
