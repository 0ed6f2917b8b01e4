using Kranten;

namespace Corpus.Tour;

/// <summary>
/// The steps on concordances and statistics. A file of its own, for the end-to-end tests compile it with the packed package into a program that is compiled ahead of time, which has to print the same.
/// </summary>
internal static class GuideToStatistics
{
    public static void Run(Step step)
    {
        step.Title("Concordances", "Every result has its signature.");
        step.ShowText(() =>
            from line in Krant.Articles.Concordance("water", window: 5).Sort(ConcordanceSort.Right).Page(0, 4)
            select $"{line.Left} [{line.Match}] {line.Right}");
        step.ShowText(() => Krant.Articles.Concordance("het water", within: ContextUnit.Sentence).Sample(1, seed: 1));

        step.Title("Counted words", "Typed rows.");
        step.ShowText(() => Krant.Articles.FrequencyList(wordsOnly: true).Take(3));
        step.ShowText(() => Krant.Articles.NGrams(3, wordsOnly: true).Take(3));
        step.ShowText(() =>
            from collocate in Krant.Articles.Collocations("water", window: 5, AssociationMeasure.LogDice, minCount: 3, wordsOnly: true).Take(3)
            select $"{collocate.Word}: {collocate.Observed}, expected {collocate.Expected:F1}; log-dice {collocate.LogDice:F2}, G² {collocate.Table.LogLikelihood:F1}");
        step.ShowText(() =>
            from keyword in Krant.Articles.Where(article => article.Section == KrantSection.Sport)
                .Keyness(Krant.Articles.Where(article => article.Section != KrantSection.Sport), wordsOnly: true).Take(3)
            select $"{keyword.Word}: {keyword.Frequency} against {keyword.ReferenceFrequency}; G² {keyword.Table.LogLikelihood:F1}, log ratio {keyword.Table.LogRatio:F2}");

        step.Title("Spread and trends", "Unknown dates have rows.");
        step.ShowText(() => Krant.Articles.Dispersion("water", article => article.Section).ToString());
        step.ShowText(() => Krant.Articles.Trend("water", TimePeriod.Year).ToString());
        step.ShowText(() => Krant.Articles.LexicalDiversity(window: 100));
    }
}
