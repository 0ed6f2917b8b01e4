namespace Corpus;

/// <summary>The words of all articles: lexicon, postings with positions, and the type of every token. Thread-safe.</summary>
/// <remarks>
/// A <em>type</em> is a form of tokens as written (<see cref="WordForm"/> with case), a <em>term</em> one without case; the types of a term have numbers that follow each
/// other, in the order of the terms' UTF-8. A <em>position</em> is the number of a token among the tokens of all articles.
/// </remarks>
internal sealed class TextIndex
{
    /// <summary>The number of tokens of all articles.</summary>
    public long TokenCount => throw new NotImplementedException();

    /// <summary>The number of types.</summary>
    public int TypeCount => throw new NotImplementedException();

    /// <summary>The words.</summary>
    public Lexicon Lexicon => throw new NotImplementedException();

    /// <summary>The type of the token at the position. O(1).</summary>
    public int TypeAt(long position) => throw new NotImplementedException();

    /// <summary>The types of the tokens from the position on. O(count).</summary>
    public void TypesFrom(long position, Span<int> types) => throw new NotImplementedException();

    /// <summary>Whether the token at the position is the first of a paragraph. O(1).</summary>
    public bool BeginsParagraph(long position) => throw new NotImplementedException();

    /// <summary>The position of the article's first token; of <c>Count</c> (the number of articles) the number of all tokens. O(1).</summary>
    public long FirstTokenOf(int ordinal) => throw new NotImplementedException();

    /// <summary>The article that the token at the position is of, which is not before <paramref name="from"/>. O(log of the distance).</summary>
    public int ArticleOf(long position, int from = 0) => throw new NotImplementedException();

    /// <summary>Where the term's tokens are. O(1).</summary>
    public TermPostings PostingsOf(in Term term) => throw new NotImplementedException();
}
