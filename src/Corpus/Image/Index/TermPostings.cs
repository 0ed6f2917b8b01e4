namespace Corpus;

/// <summary>Where the tokens of a term are.</summary>
internal readonly struct TermPostings
{
    /// <summary>Adds the articles that have it. O(their number).</summary>
    public void AddTo(ArticleBitmap articles) => throw new NotImplementedException();

    /// <summary>Whether the article has it. O(log): what <see cref="AddTo"/> reads is not read through.</summary>
    public bool IsIn(int ordinal) => throw new NotImplementedException();

    /// <summary>Its articles with its frequency in each, in order.</summary>
    public PostingArticles Articles() => throw new NotImplementedException();

    /// <summary>Its positions from this one on, in order. O(log) to begin.</summary>
    public PostingPositions PositionsFrom(long position) => throw new NotImplementedException();
}
