namespace Corpus;

/// <summary>Goes through the articles that have a term.</summary>
internal struct PostingArticles
{
    /// <summary>The article.</summary>
    public readonly int Ordinal => throw new NotImplementedException();

    /// <summary>How many tokens of the term it has.</summary>
    public readonly int Frequency => throw new NotImplementedException();

    /// <summary>Goes to the next article, if there is one.</summary>
    public bool MoveNext() => throw new NotImplementedException();
}
