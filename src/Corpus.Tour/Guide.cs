using Kranten;

namespace Corpus.Tour;

/// <summary>The tour: three ways to use a corpus, each step real code and its real output.</summary>
internal static class Guide
{
    public static void Run(TextWriter output)
    {
        var step = new Step(output);
        output.WriteLine("Corpus: article files in, typed articles out.");
        output.WriteLine("All about a coast that does not exist.");

        InAProgram(step);
        InTests(step);
        InAPackage(step);

        output.WriteLine();
        output.WriteLine("README.md shows how to put a corpus into a project of your own.");
    }

    private static void InAProgram(Step step)
    {
        step.Title("Articles are members", "A wrong name does not compile.");
        step.Show(() => Krant._2022.HavenDichtNaStorm.Headline);
        step.Show(() => Krant._2022.HavenDichtNaStorm.Date);

        GuideToQueries.Run(step);
        GuideToStatistics.Run(step);

        step.Title(
            "Metadata is typed; the schema is C#",
            "Krant declares; files fill in.");
        step.Show(() => Krant._2022.HavenDichtNaStorm.Author);
        step.Show(() => string.Join(", ", Krant._2022.HavenDichtNaStorm.Tags));
        step.Show(() => Krant.Articles.Count(article => article.Author is null));

        step.Title(
            "Or the schema is inferred",
            "From Havenpost’s lines.");
        step.ShowText(() =>
            from article in Havenpost.Articles
            where article.Breaking && article.WordsPrinted < 150
            orderby article.Date
            select $"{article.Section,-8} {article.WordsPrinted} words  {article.Title}");

        step.Title(
            "A mistake is a compile error",
            "At its place.");
        step.ShowBuild(
            ("README.md", "---\nkeys: [section, author]\nvocabulary:\n  section: [binnenland, sport]\n---\n"),
            ("storm.txt", "date 2022-10 section binenland author \"Mieke Terpstra\" De haven is dicht."));

        step.Title("Dates that do not pretend", "Comparisons never make up a day.");
        step.Show(() => PartialDate.Parse("2022").IsDefinitelyBefore(PartialDate.Parse("2022-10")));
        step.Show(() => DateInterval.Parse("2021-06/2022-03").Contains(Krant._2022.HavenDichtNaStorm.Date));
    }

    private static void InTests(Step step)
    {
        GuideToFixtures.Run(step);

        step.Title("Sentences and quotations", "Found once, at build time.");
        step.ShowText(() => Havenpost.ClockFiveMinutes.Sentences);
        step.ShowText(() =>
            from quotation in Havenpost.ClockFiveMinutes.Quotations
            select $"{quotation.Kind}, {quotation.Cue?.ToString() ?? "…"} {quotation.Speaker}: {quotation.Content}");
        step.Show(() => string.Join(" | ", Havenpost.ClockFiveMinutes.Tokens.Where(token => token.Kind == TokenKind.Number)));

        step.Title("Gold comes along", "Proefbank is CoNLL-U.");
        step.Show(() => Proefbank.Articles[0].Treebank[1].Nodes.Take(1).Select(node => $"{node.Id,2} {node.Form,-6} {node.Lemma,-6} {node.Upos,-5} → {node.Head} {node.Relation}"));
        step.Show(() => Proefbank.Articles[0].Layers);
    }

    private static void InAPackage(Step step)
    {
        step.Title("A corpus ships inside an assembly", "Nothing to copy or parse.");
        step.Show(() => Krant.Card);
        step.Show(() => $"{Havenpost.Card.Title}, {Havenpost.Card.License}, {string.Join(", ", Havenpost.Card.Languages)}");
    }
}
