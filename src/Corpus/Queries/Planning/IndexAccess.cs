namespace Corpus;

/// <summary>How an index of the image answers one condition for all articles at once. Made for one query; not thread-safe.</summary>
internal abstract class IndexAccess
{
    /// <summary>Which index, for <c>Explain</c>: <c>postings of 'haven'</c>, <c>column Date</c>.</summary>
    public abstract string Index { get; }

    /// <summary>Whether it gives exactly the articles for which the condition holds; if not it may give more, and each has to be checked.</summary>
    public virtual bool IsExact => true;

    /// <summary>How many articles it will give, by what the index knows without being read through.</summary>
    public abstract int Estimate { get; }

    /// <summary>What <see cref="Collect"/> costs, in nanoseconds, by order of magnitude.</summary>
    public abstract double Cost { get; }

    /// <summary>What one <see cref="Probe"/> costs, in nanoseconds; infinite if there is no faster way than <see cref="Collect"/>.</summary>
    public virtual double ProbeCost => double.PositiveInfinity;

    /// <summary>The exact number of articles, where the index has it at hand and <see cref="IsExact"/>; else -1.</summary>
    public virtual int KnownCount => -1;

    /// <summary>Adds all articles that it gives.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public abstract void Collect(ArticleBitmap articles, CancellationToken cancellation);

    /// <summary>Whether it gives this article.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public virtual bool Probe(int ordinal) => throw new NotSupportedException("This index cannot be asked for one article.");
}
