namespace Corpus;

/// <summary>What corpus linguistics counts, over the articles of a query.</summary>
/// <remarks>
/// Words are tokens, compared without case unless it is said otherwise (<see cref="Text.ContainsWord(string, bool)"/> says how). Punctuation marks are tokens too; <c>wordsOnly</c> leaves
/// out every token that has neither a letter nor a digit. The articles' order does not matter. Results are complete, and are sorted
/// the same way on every machine: forms by their code points, without case first. What
/// <see cref="ArticleQuery{TArticle, TFields}.WithCancellation"/> was given is observed.
/// </remarks>
public static partial class StatisticsExtensions
{
    private static Subcorpus SubcorpusOf<TArticle, TFields>(ArticleQuery<TArticle, TFields> articles)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new Subcorpus(articles.Selection);
    }
}
