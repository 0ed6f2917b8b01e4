using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>What corpus linguistics counts, over the articles of a query: of one corpus, or of several as of one that has the articles of all.</summary>
/// <remarks>
/// Words are tokens, compared without case unless it is said otherwise (<see cref="Text.ContainsWord(string, bool)"/> says how). Punctuation marks are tokens too; <c>wordsOnly</c> leaves
/// out every token that has neither a letter nor a digit. The articles' order does not matter. Results are complete, and are sorted
/// the same way on every machine: forms by their code points, without case first. What
/// <see cref="ArticleQuery{TArticle, TFields}.WithCancellation"/> was given is observed.
/// </remarks>
[SuppressMessage(
    "ApiDesign",
    "RS0026:Do not add multiple overloads with optional parameters",
    Justification = "The overloads differ in a parameter without a default (a second number, a unit, a lambda, a period), or in the type of the first optional one, so that no call fits two of them equally well.")]
public static partial class StatisticsExtensions
{
    private static CountedCorpora CountedOf(ArticleQuery articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return CountedCorpora.Of(articles);
    }
}
