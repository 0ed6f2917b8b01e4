using Kranten;

namespace Corpus.Tour;

/// <summary>
/// The steps on queries. A file of its own, for the end-to-end tests compile it with the packed package into a program that is compiled ahead of time, which has to print the same.
/// </summary>
internal static class GuideToQueries
{
    public static void Run(Step step)
    {
        step.Title("LINQ over articles", "Indexes answer it; Explain() tells how.");
        step.ShowQuery(() =>
            from article in Krant.Articles
            where article.Date.Year == 2022
            where article.Text.ContainsWord("Zandrecht") && article.Text.ContainsPhrase("het water")
            orderby article.Date
            select article);

        step.Title("A query is a subcorpus", "They combine as sets do.");
        step.ShowQuery(() =>
            Krant.Articles.Where(article => article.Text.ContainsNear("water", "centimeter", within: 8))
                .Union(Krant.Articles.Where(article => article.Quotations.Any(quotation => quotation.Content.ContainsWord("dijk"))))
                .Except(Krant.Articles.Where(article => article.Section == KrantSection.Politiek)));

        step.Title("Ordered, grouped", "By columns, too.");
        step.ShowQuery(() => Krant.Articles
            .Where(article => article.Tags.Contains("haven"))
            .OrderByDescending(article => article.Date).Take(2));
        step.ShowAnswer(
            () => Krant.Articles.Where(article => article.Date.Year == 2024),
            query => query.CountBy(article => article.Section)
                .OrderByDescending(section => section.Value).Take(3));

        step.Title("Search", "Ranked, with the best passages.");
        step.ShowText(() =>
            from hit in Krant.Articles.Search("storm \"het water\" golven -zeehonden").Take(2)
            select $"{hit.Score:F2}  {hit.Article.Id}: {hit.Passages[0]}");
        step.ShowText(() => Krant.Articles.Search("storm \"het water\" golven -zeehonden").Explain());
    }
}
