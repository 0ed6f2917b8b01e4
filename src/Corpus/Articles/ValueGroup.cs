namespace Corpus;

/// <summary>The articles that have a value.</summary>
/// <param name="Key">The value.</param>
/// <param name="Members">Those of each corpus, by ordinal.</param>
internal readonly record struct ValueGroup<TKey>(TKey Key, int[][] Members)
{
    /// <summary>A corpus that has such an article, and the first of them there.</summary>
    public (int Part, int Ordinal) First
    {
        get
        {
            var part = Array.FindIndex(Members, members => members.Length > 0);
            return (part, Members[part][0]);
        }
    }

    /// <summary>The tokens of these articles.</summary>
    /// <param name="parts">The articles that were divided, of each corpus.</param>
    public CountedCorpora CountedOf(IReadOnlyList<ArticleSelection> parts)
    {
        var subcorpora = new Subcorpus[Members.Length];
        for (var i = 0; i < subcorpora.Length; i++)
            subcorpora[i] = new Subcorpus(new AnsweredSelection(parts[i].Image, Members[i], parts[i].Cancellation));
        return new CountedCorpora(subcorpora);
    }
}
