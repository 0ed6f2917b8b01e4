using Corpus.Testing;
using Kranten;

namespace Corpus.Tour;

/// <summary>The steps about tests of language software: articles as inputs that stay, gold, scores, and texts that are changed on purpose.</summary>
internal static class GuideToFixtures
{
    public static void Run(Step step)
    {
        step.Title("Articles are fixtures", "Ids are constants.");
        step.Show(() => Krant.Ids._2022.HavenDichtNaStorm);
        step.ShowText(() => Krant._2022.HavenDichtNaStorm.Span("We hebben de haven gesloten").Start);
        step.ShowText(() => Krant.Articles.Split(train: 0.8, dev: 0.1, test: 0.1, seed: 1));

        step.Title("Scores", "Against gold.");
        var report = Score.Sentences(Krant.Articles, article => FullStops(article.Text));
        step.ShowText(() => Score.Sentences(Krant.Articles, article => FullStops(article.Text)));
        step.ShowText(() => report.Errors.Take(2));

        step.Title("Perturbations", "Spans follow.");
        step.ShowText(() => Perturbation.Quotes().Then(Perturbation.Typos(0.5)).Apply("‘Hij is dicht’, zegt de havenmeester.", seed: 1).Text);
        step.ShowText(() => Invariance.SameSpans(Krant.Articles, text => FullStops(text), Perturbation.Quotes(), Perturbation.Casing(LetterCase.Upper)).Run());
    }

    private static IEnumerable<Range> FullStops(string text)
    {
        var start = 0;
        for (var end = text.IndexOf(". ", StringComparison.Ordinal); end >= 0; end = text.IndexOf(". ", start, StringComparison.Ordinal))
        {
            yield return start..(end + 1);
            start = end + 2;
        }

        if (text.AsSpan(start).ContainsAnyExcept(" \n"))
            yield return start..text.Length;
    }
}
