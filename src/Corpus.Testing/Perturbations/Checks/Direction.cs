namespace Corpus.Testing;

/// <summary>
/// Directional expectation tests (DIR; Ribeiro et al. 2020, section 2.1): a perturbation that may matter, but one way only.
/// <code>Direction.Holds(articles, FindNames, Perturbation.Casing(LetterCase.Lower), (before, after) => after.Count &lt;= before.Count).ShouldHold();</code>
/// </summary>
/// <remarks>Cases are those of <see cref="Invariance"/>.</remarks>
public static class Direction
{
    /// <summary>Whether the answer for a changed text stands to that for the original as it should.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <typeparam name="TResult">The answer's type.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="run">The program.</param>
    /// <param name="perturbation">The change.</param>
    /// <param name="holds">Whether the answers before and after are as they should be.</param>
    public static InvarianceCheck Holds<TArticle, TResult>(IEnumerable<TArticle> articles, Func<string, TResult> run, Perturbation perturbation, Func<TResult, TResult, bool> holds)
        where TArticle : Article
        => Holds(articles, run, [perturbation], holds);

    /// <summary>Whether the answers for changed texts stand to that for the original as they should.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <typeparam name="TResult">The answer's type.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="run">The program.</param>
    /// <param name="perturbations">The changes, each by itself.</param>
    /// <param name="holds">Whether the answers before and after are as they should be.</param>
    /// <exception cref="ArgumentException">There is no perturbation, or one is null.</exception>
    public static InvarianceCheck Holds<TArticle, TResult>(IEnumerable<TArticle> articles, Func<string, TResult> run, IEnumerable<Perturbation> perturbations, Func<TResult, TResult, bool> holds)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        return Holds(articles, (_, text) => run(text), perturbations, holds);
    }

    /// <summary>Whether the answer for a changed text, of a program that has the article too, stands to that for the original as it should.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <typeparam name="TResult">The answer's type.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="run">The program. It gets the text to read; the article has the original.</param>
    /// <param name="perturbation">The change.</param>
    /// <param name="holds">Whether the answers before and after are as they should be.</param>
    public static InvarianceCheck Holds<TArticle, TResult>(IEnumerable<TArticle> articles, Func<TArticle, string, TResult> run, Perturbation perturbation, Func<TResult, TResult, bool> holds)
        where TArticle : Article
        => Holds(articles, run, [perturbation], holds);

    /// <summary>Whether the answers for changed texts, of a program that has the article too, stand to that for the original as they should.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <typeparam name="TResult">The answer's type.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="run">The program. It gets the text to read; the article has the original.</param>
    /// <param name="perturbations">The changes, each by itself.</param>
    /// <param name="holds">Whether the answers before and after are as they should be.</param>
    /// <exception cref="ArgumentException">There is no perturbation, or one is null.</exception>
    public static InvarianceCheck Holds<TArticle, TResult>(IEnumerable<TArticle> articles, Func<TArticle, string, TResult> run, IEnumerable<Perturbation> perturbations, Func<TResult, TResult, bool> holds)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(holds);
        var cases = new CheckCases<TArticle, TResult>("direction", articles, run, perturbations, (text, before, after) => ResultComparison.Of(holds(before, after), text, before, after));
        return new InvarianceCheck(cases.Run);
    }
}
