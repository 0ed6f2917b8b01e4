namespace Corpus.Testing;

/// <summary>The cases of a check, one after the other: the program on the original once, and on what each perturbation and seed makes of it.</summary>
internal sealed class CheckCases<TArticle, TResult>
    where TArticle : Article
{
    private readonly string _claim;
    private readonly IEnumerable<TArticle> _articles;
    private readonly Func<TArticle, string, TResult> _run;
    private readonly Perturbation[] _perturbations;
    private readonly Func<PerturbedText, TResult, TResult, CaseDifferences> _compare;

    public CheckCases(string claim, IEnumerable<TArticle> articles, Func<TArticle, string, TResult> run, IEnumerable<Perturbation> perturbations, Func<PerturbedText, TResult, TResult, CaseDifferences> compare)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(perturbations);
        (_claim, _articles, _run, _perturbations, _compare) = (claim, articles, run, [.. perturbations], compare);
        if (_perturbations.Length == 0)
            throw new ArgumentException("There is no perturbation to test with; name at least one.", nameof(perturbations));
        if (Array.IndexOf(_perturbations, null) is >= 0 and var at)
            throw new ArgumentException($"The perturbation at {at} is null.", nameof(perturbations));
    }

    public InvarianceReport Run(IReadOnlyList<int> seeds)
    {
        var tally = new CaseTally(_perturbations);
        foreach (var article in _articles)
        {
            if (article is null)
                throw new InvalidOperationException("One of the articles is null; leave it out.");
            RunArticle(article, seeds, tally);
        }

        return tally.Finish(_claim);
    }

    private void RunArticle(TArticle article, IReadOnlyList<int> seeds, CaseTally tally)
    {
        string text = article.Text;
        var (hasBefore, before) = (false, default(TResult)!);
        for (var i = 0; i < _perturbations.Length; i++)
        {
            foreach (var seed in seeds)
            {
                var perturbed = Guarded(() => _perturbations[i].Apply(text, seed), article, i, seed, "The perturbation");
                if (!perturbed.IsChanged)
                {
                    tally.Unchanged(i);
                    continue;
                }

                if (!hasBefore)
                    (hasBefore, before) = (true, Guarded(() => _run(article, text), article));
                var after = Guarded(() => _run(article, perturbed.Text), article, i, seed, "The function under test");
                var differences = Guarded(() => _compare(perturbed, before, after), article, i, seed, "The comparison");
                tally.Add(i, article, seed, differences);
            }
        }
    }

    private static T Guarded<T>(Func<T> act, TArticle article)
    {
        try
        {
            return act();
        }
        catch (Exception e)
        {
            throw InvarianceException.Thrown($"The function under test failed on the original of article {ArticleName.Of(article)}", e);
        }
    }

    private T Guarded<T>(Func<T> act, TArticle article, int perturbation, int seed, string what)
    {
        try
        {
            return act();
        }
        catch (Exception e)
        {
            throw InvarianceException.Thrown(FormattableString.Invariant($"{what} failed on article {ArticleName.Of(article)} under {_perturbations[perturbation]}, seed {seed}"), e);
        }
    }
}
